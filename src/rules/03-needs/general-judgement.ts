import type { CaseView, NeedView } from '../../stages/case-view.ts'
import { remembered } from '../../text/remember.ts'
import { goesAgainst } from '../case-need.ts'
import { findGround, lacksFacts, listGrounds, listTargetedAgainst } from '../ground.ts'
import type { OwnSentence } from '../own-sentence.ts'

/** How it shows that eligibility was judged for the person as a whole. */
export type GeneralJudgement =
  | { readonly kind: 'oplyst' }
  | { readonly kind: 'sagt'; readonly sentence: OwnSentence }
  | { readonly kind: 'samme-ord'; readonly as: NeedView }

/** Undefined where nothing shows it. */
export function findGeneralJudgement(
  view: CaseView,
  one: NeedView,
  others: readonly NeedView[],
): GeneralJudgement | undefined {
  if (one.need.personkreds?.basis === 'generelt') return { kind: 'oplyst' }
  if (!goesAgainst(one) || listTargetedAgainst(one).length > 0) return undefined
  const grounds = listGrounds(view, one)
  if (!lacksFacts(grounds)) return undefined
  const said = findGround(grounds, 'generelt')
  if (said !== undefined && one.need.personkreds?.basis === undefined) return { kind: 'sagt', sentence: said.sentence }
  const words = speaksOfEligibility(one) ? reasonOf(one) : ''
  const same = others.find((other) => other !== one && words !== '' && goesAgainst(other) && reasonOf(other) === words)
  return same === undefined ? undefined : { kind: 'samme-ord', as: same }
}

/** "Du opfylder ikke betingelserne" refuses without a word of who is eligible: that the grounds are empty is told elsewhere. */
function speaksOfEligibility({ need, answer }: NeedView): boolean {
  if (need.personkreds !== undefined) return true
  const given = answer?.answer
  const reason = given?.kind === 'afslag' ? given.reason : given?.kind === 'ikke-et-behov' ? given.why : ''
  return /kreds|målgrup|omfatt|funktion|sociale problemer|behov|brug for/.test(reason.toLowerCase())
}

/** Why the citizen is outside, as compared word for word. */
const reasonOf = remembered(({ need, answer }: NeedView): string => {
  const given = answer?.answer
  const reason = given?.kind === 'afslag' ? given.reason : given?.kind === 'ikke-et-behov' ? given.why : ''
  const text = need.personkreds?.reason.trim() || reason
  return text
    .toLowerCase()
    .replace(/[^a-zæøåéü0-9]+/g, ' ')
    .trim()
})
