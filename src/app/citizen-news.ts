import type { Act } from '../stages/case-entry.ts'
import type { KeptEntry } from './case-desk.ts'
import { isOwnRole } from './own-voice.ts'

/** That a letter arrived is told by no one, and shows that nobody has looked. */
const TELLS_OF_NO_ONE: ReadonlySet<Act> = new Set<Act>(['letter-delivered'])

/**
 * What the citizen, or who speaks for them, has done since anyone else wrote in the case; the latest last. Empty where
 * the authority was the last to write: then someone has had the case in hand.
 */
export function citizenNews(kept: readonly KeptEntry[]): readonly Act[] {
  const told = kept.filter(({ entry }) => !TELLS_OF_NO_ONE.has(entry.kind))
  const last = told.findLastIndex(({ by }) => !isOwnRole(by.role))
  return [...new Set(told.slice(last + 1).map(({ entry }) => entry.kind))]
}
