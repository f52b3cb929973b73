import type { PlainDate } from '../base/date.ts'
import type { Words } from '../base/words.ts'
import type { ActId } from './act-id.ts'

/**
 * How we know it: `lovtekst` read in the statute or in the board's own record, `uddrag` in a page that
 * tells of it, `kildedokument` in a document written by the board or a municipality about its practice.
 * What is only remembered has no code, so it can't be loaded.
 */
export type Confidence = 'lovtekst' | 'uddrag' | 'kildedokument'

/** First and last day. `to` is absent while no end is known. */
export interface InForce {
  readonly from: PlainDate
  readonly to?: PlainDate
}

/** What a rule or a deadline rests on. */
export interface LawSource {
  readonly act: ActId | 'praksis' | 'vejledning' | 'god-skik'
  /** `§ 25, stk. 1`, or the number of a practice notice: `2-18`. */
  readonly reference: string
  /** `FVL § 25`, `Principmeddelelse 2-18`. */
  readonly short: string
  /** What it asks, in our own words. */
  readonly words: Words
  /** Null where no public address is known. */
  readonly url: string | null
  readonly inForce: InForce
  readonly confidence: Confidence
}

export function isInForce({ from, to }: InForce, day: PlainDate): boolean {
  return from <= day && (to === undefined || day <= to)
}
