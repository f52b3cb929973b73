import type { NeedView } from '../../stages/case-view.ts'
import { listOwnSentences } from '../own-sentence.ts'
import { namesChange } from '../said/change.ts'
import { saysNothing } from '../said/nothing.ts'

/**
 * The answer, and all else that is said of the need, tells nothing of the citizen; or help is taken away with no word of
 * what has changed. The rules on the decision call that a flaw of the grounds, so that a rule here which finds the same
 * only warns.
 */
export function isToldByDecision(one: NeedView): boolean {
  const { answer, need } = one
  if (answer === undefined) return false
  const texts = new Map<string, string>()
  for (const { at, quote } of listOwnSentences(one)) texts.set(at, `${texts.get(at) ?? ''} ${quote.words}`)
  const all = [...texts.values()]
  const isTakenAway = answer.change.kind === 'nedsaettelse' || answer.change.kind === 'ophoer'
  return isTakenAway ? !all.some(namesChange) : all.every((text) => saysNothing(text, need.activity))
}
