import type { PlainDate } from '../../base/date.ts'
import type { RecordId } from './case-id.ts'

/**
 * Whom the citizen lets the municipality involve or ask (RSL §§ 11 a and 11 c; FVL § 29; practice on networks):
 * network, provider, doctors and health services, another authority, employer or place of education, all that `covers` names.
 */
export type ConsentTo =
  | 'netvaerk'
  | 'udfoerer'
  | 'laege-og-sundhed'
  | 'anden-myndighed'
  | 'arbejdsgiver-eller-uddannelse'
  | 'alle-naevnte'

/** A yes or a no from the citizen, given for this case. */
export interface Consent {
  /** Names the consent. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** Whom it lets the municipality involve or ask. */
  readonly to: ConsentTo
  /** Yes or no. */
  readonly answer: 'ja' | 'nej'
  /** The day it was given or refused. */
  readonly on: PlainDate
  /** Last day it holds, where it was withdrawn or ran out. Absent: it still holds. */
  readonly until?: PlainDate
  /** In writing or by word of mouth. */
  readonly form: 'skriftlig' | 'mundtlig'
  /** Whom or what it covers, in words. */
  readonly covers: string
}
