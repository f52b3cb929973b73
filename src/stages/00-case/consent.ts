import type { PlainDate } from '../../base/date.ts'
import type { RecordId } from './case-id.ts'

/** Whom the citizen lets the municipality involve or ask (RSL §§ 11 a and 11 c; FVL § 29; practice on networks). */
export type ConsentTo =
  | 'netvaerk'
  | 'udfoerer'
  | 'laege-og-sundhed'
  | 'anden-myndighed'
  | 'arbejdsgiver-eller-uddannelse'
  | 'alle-naevnte'

/** A yes or a no from the citizen, given for this case. */
export interface Consent {
  readonly id: RecordId
  readonly to: ConsentTo
  readonly answer: 'ja' | 'nej'
  readonly on: PlainDate
  /** Last day it holds, where it was withdrawn or ran out. */
  readonly until?: PlainDate
  readonly form: 'skriftlig' | 'mundtlig'
  /** Whom or what it covers, in words. */
  readonly covers: string
}
