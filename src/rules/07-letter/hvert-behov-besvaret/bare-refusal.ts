import { isGiven } from '../../../stages/07-letter/clause-result.ts'
import { casePassages, type Letter } from '../../../stages/07-letter/letter.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { isMetByKin, needsOf, needsOfOne, stemsTold } from './named-need.ts'
import { ALL_AT_ONCE, isTakenUp, REASON } from './said-to-it.ts'

/** No letter refuses more things than this by name; a pile of letters in one file must not take the square of its length. */
const MOST_RESULTS = 40

/** Things refused by name in one sentence, where the grounds name other things and never these. */
export function refusedBarely(letter: Letter, asked: readonly Passage[]): readonly Passage[] {
  const refusals = letter.results
    .slice(0, MOST_RESULTS)
    .filter(({ kind, passage }) => kind === 'afslag' && !REASON.test(passage.lower) && !asked.includes(passage))
    .map(({ passage }) => passage)
  if (refusals.length === 0) return []
  const unreasoned = new Set(
    letter.results.filter(({ passage }) => !REASON.test(passage.lower)).map(({ passage }) => passage),
  )
  const grounds = casePassages(letter).filter(
    (passage) => !asked.includes(passage) && !unreasoned.has(passage) && passage.block.kind !== 'heading',
  )
  if (grounds.some(({ lower }) => ALL_AT_ONCE.test(lower))) return []
  const heard = grounds.filter((passage) => passage.voice !== 'borger' || isTakenUp(letter, passage))
  const given = letter.results.filter(({ kind }) => isGiven(kind)).map(({ passage }) => passage)
  return refusals.filter((refusal) => isNeverNamed(refusal, heard, given) && !isReasonedRightAfter(letter, refusal))
}

/** Other things are spoken of, or given; this one is not, by its own word or a kindred one. */
function isNeverNamed(refusal: Passage, heard: readonly Passage[], given: readonly Passage[]): boolean {
  const needs = needsOfOne(refusal)
  const named = needsOf(heard)
  const isGivenOther = given.some((passage) => passage !== refusal && needsOfOne(passage).length > 0)
  if (needs.length === 0 || (named.size === 0 && !isGivenOther) || stemsTold(refusal.lower, heard)) return false
  const granted = needsOf(given)
  return !needs.some(
    ({ id }) =>
      named.has(id) ||
      isMetByKin(id, (near) => named.has(near) && !needs.some((own) => own.id === near) && !granted.has(near)),
  )
}

/** In the three sentences that follow, up to the next heading. */
function isReasonedRightAfter(letter: Letter, refusal: Passage): boolean {
  const close = letter.passages.slice(refusal.index + 1, refusal.index + 4)
  const heading = close.findIndex(({ block }) => block.kind === 'heading')
  return (heading === -1 ? close : close.slice(0, heading)).some(
    ({ lower, section, voice }) =>
      section === refusal.section && voice !== 'lov' && REASON.test(lower) && !/truffet efter/.test(lower),
  )
}
