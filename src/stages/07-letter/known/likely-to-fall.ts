import type { Mangel } from '../../../law/mangel.ts'
import { likelihood } from '../../../text/learned-words.ts'
import type { Impression } from './impression.ts'
import falls from '../learned/falls.json' with { type: 'json' }

/**
 * How much each flaw counts, where it is certain, for a letter that does not hold, and what speaks for it before a flaw is
 * heard of. Found by logistic regression over letters by authors that the words had not met (decision 0034): a flaw that
 * is only a matter of clear words counts against.
 */
export interface FallWeights {
  readonly none: number
  readonly of: Readonly<Record<Mangel, number>>
}

export const FALLS: FallWeights = falls

/** How likely it is that the letter does not hold, from 0 to 1, by all that it may lack and by what rules have found. */
export function likelyToFall(
  { signs }: Pick<Impression, 'signs'>,
  found: ReadonlySet<Mangel>,
  { none, of }: FallWeights = FALLS,
): number {
  return likelihood(signs.reduce((sum, sign) => sum + of[sign.mangel] * likelyOf(sign, found), none))
}

/** How likely the flaw is, by what rules have found. */
export function likelyOf(
  { mangel, whenFound, whenNot }: Impression['signs'][number],
  found: ReadonlySet<Mangel>,
): number {
  return found.has(mangel) ? whenFound : whenNot
}
