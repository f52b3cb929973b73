import { never } from '../../base/result.ts'
import type { DecisionFact } from './decision-fact.ts'
import { type Share, shareOf } from './wilson.ts'

/** The board's own measure: reversed of those the board looked into. */
export interface Omgoerelsesprocent {
  readonly hjemvist: number
  /** Changed or lifted: one class in the statistics. */
  readonly aendret: number
  readonly stadfaestet: number
  /** Rejected, passed on or lapsed: in neither part of the fraction. */
  readonly notCounted: number
  /** Of those reversed, how many were reversed in part only. */
  readonly partial: number
  /** Absent where the board looked into none: that is no percentage of 0. */
  readonly share?: Share
}

/**
 * (hjemvist + ændret/ophævet) ÷ (hjemvist + ændret/ophævet + stadfæstet), by the most far-reaching part of each.
 * A placement upheld with an order to supplement the assessment is upheld here, as in the published figures.
 */
export function omgoerelsesprocentOf(facts: Iterable<Pick<DecisionFact, 'outcome' | 'isPartial'>>): Omgoerelsesprocent {
  let [hjemvist, aendret, stadfaestet, notCounted, partial] = [0, 0, 0, 0, 0]
  for (const { outcome, isPartial } of facts) {
    switch (outcome) {
      case 'hjemvisning':
        hjemvist += 1
        if (isPartial === true) partial += 1
        break
      case 'aendring':
      case 'ophaevelse':
        aendret += 1
        if (isPartial === true) partial += 1
        break
      case 'stadfaestelse':
      case 'supplering':
        stadfaestet += 1
        break
      case 'afvisning':
      case 'henvisning':
      case 'bortfald':
        notCounted += 1
        break
      default:
        never(outcome)
    }
  }
  const share = shareOf(hjemvist + aendret, hjemvist + aendret + stadfaestet)
  const counts = { hjemvist, aendret, stadfaestet, notCounted, partial }
  return share === undefined ? counts : { ...counts, share }
}
