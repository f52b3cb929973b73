import type { NeedView } from '../../stages/case-view.ts'
import { listOwnSentences } from '../own-sentence.ts'
import { saysNothing } from '../said-nothing.ts'

/**
 * A refusal whose answer, and all else that is said of it, tells nothing of the citizen. The decision's own rule calls
 * that a flaw of the grounds, so that a rule here which finds the same only warns.
 */
export function isEmptyRefusal(one: NeedView): boolean {
  const { answer, need } = one
  if (answer?.answer.kind !== 'afslag' && answer?.answer.kind !== 'ikke-et-behov') return false
  if (answer.change.kind === 'nedsaettelse' || answer.change.kind === 'ophoer') return false
  const texts = new Map<string, string>()
  for (const { at, quote } of listOwnSentences(one)) texts.set(at, `${texts.get(at) ?? ''} ${quote.words}`)
  return [...texts.values()].every((text) => saysNothing(text, need.activity))
}
