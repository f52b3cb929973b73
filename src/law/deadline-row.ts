import type { PlainDate } from '../base/date.ts'
import type { Words } from '../base/words.ts'
import type { ActId } from './act-id.ts'
import { type ProvisionRef, provisionRef } from './provision-row.ts'

export type DeadlineLength =
  | { readonly kind: 'days' | 'weeks' | 'months' | 'working-days'; readonly n: number }
  | { readonly kind: 'at-once' }
  /** The last day of the year it begins in. */
  | { readonly kind: 'year-end' }
  | { readonly kind: 'fixed-day'; readonly on: PlainDate }
  /** Set by the municipality, by the authority in the case, or by another deadline; or not set at all. */
  | { readonly kind: 'not-computable'; readonly because: Words }

export type DeadlineParty = 'borger' | 'kommune' | 'kommunalbestyrelse' | 'ankestyrelse' | 'leder' | 'begge'

/** One row of the table of deadlines. The day of its beginning is never counted. */
export interface Deadline {
  /** `F04` */
  readonly id: DeadlineId
  readonly what: Words
  readonly begins: Words
  readonly length: DeadlineLength
  /** `moves`: an end on a weekend or holiday is the next working day. `hard`: no extension is known. */
  readonly end: 'moves' | 'hard'
  readonly party: DeadlineParty
  readonly law: readonly ProvisionRef[]
}

export type DeadlineId =
  | 'F01'
  | 'F02'
  | 'F03'
  | 'F04'
  | 'F05'
  | 'F06'
  | 'F07'
  | 'F08'
  | 'F09'
  | 'F10'
  | 'F11'
  | 'F12'
  | 'F13'
  | 'F14'
  | 'F15'
  | 'F16'
  | 'F17'
  | 'F18'
  | 'F19'
  | 'F20'
  | 'F21'
  | 'F22'
  | 'F23'
  | 'F24'
  | 'F25'
  | 'F26'
  | 'F27'
  | 'F28'
  | 'F29'
  | 'F30'
  | 'F31'
  | 'F32'
  | 'F33'
  | 'F34'
  | 'F35'

interface DeadlineRow extends Omit<Deadline, 'law' | 'end'> {
  /** `hard` unless told. */
  readonly end?: Deadline['end']
  readonly law: readonly `${ActId} ${string}`[]
}

export function deadlinesOf(rows: readonly DeadlineRow[]): readonly Deadline[] {
  return rows.map((row) => ({ ...row, end: row.end ?? 'hard', law: row.law.map(provisionRef) }))
}

export const weeks = (n: number): DeadlineLength => ({ kind: 'weeks', n })
export const days = (n: number): DeadlineLength => ({ kind: 'days', n })
export const months = (n: number): DeadlineLength => ({ kind: 'months', n })
export const AT_ONCE: DeadlineLength = { kind: 'at-once' }
export const notComputable = (da: string, en: string): DeadlineLength => ({
  kind: 'not-computable',
  because: { da, en },
})
