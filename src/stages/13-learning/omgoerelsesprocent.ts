import { never } from '../../base/result.ts'
import { countedAs } from '../11-outcome/outcome.ts'
import type { DecisionFact } from './decision-fact.ts'
import { type Share, shareOf } from './wilson.ts'

/** The board's own measure: reversed of those the board looked into. */
export interface Omgoerelsesprocent {
  readonly hjemvist: number
  /** Changed or lifted: one class in the statistics. */
  readonly aendret: number
  readonly stadfaestet: number
  /** Rejected, passed on or lapsed: in neither part of the fraction. What the board has not decided is nowhere. */
  readonly notCounted: number
  /** Of those reversed, how many were reversed in part only. */
  readonly partial: number
  /** Absent where the board looked into none: that is no percentage of 0. */
  readonly share?: Share
}

/** (hjemvist + ændret/ophævet) ÷ (hjemvist + ændret/ophævet + stadfæstet), by the most far-reaching part of each. */
export function omgoerelsesprocentOf(facts: Iterable<Pick<DecisionFact, 'outcome' | 'isPartial'>>): Omgoerelsesprocent {
  let [hjemvist, aendret, stadfaestet, notCounted, partial] = [0, 0, 0, 0, 0]
  for (const { outcome, isPartial } of facts) {
    if (outcome === undefined) continue
    const counted = outcome === 'henvisning' || outcome === 'bortfald' ? 'ikke-talt' : countedAs(outcome)
    switch (counted) {
      case 'hjemvist':
        hjemvist += 1
        if (isPartial === true) partial += 1
        break
      case 'aendret':
        aendret += 1
        if (isPartial === true) partial += 1
        break
      case 'stadfaestet':
        stadfaestet += 1
        break
      case 'ikke-talt':
        notCounted += 1
        break
      default:
        never(counted)
    }
  }
  const share = shareOf(hjemvist + aendret, hjemvist + aendret + stadfaestet)
  const counts = { hjemvist, aendret, stadfaestet, notCounted, partial }
  return share === undefined ? counts : { ...counts, share }
}
