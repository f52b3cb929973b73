import type { PlainDate } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { RecordId } from '../00-case/case-id.ts'

/** The citizen was told in writing that the published limit will not be kept (RSL § 3, stk. 2). */
export interface DelayNotice {
  readonly sent: PlainDate
  /** When the decision may be expected instead; absent where no day was given. */
  readonly expected?: PlainDate
  readonly written: boolean
}

/** The decision was put off. Preventive help is no lawful reason for it. */
export interface Postponement {
  readonly on: PlainDate
  readonly awaiting: 'forebyggende-tilbud' | 'oplysninger' | 'behandling-eller-udredning' | 'andet'
  readonly why: string
}

/** The limit that the municipality has published for this area. */
export interface PublishedDeadline {
  readonly weeks: number
  /** The narrow end of a published interval, in weeks; absent where one number is published. */
  readonly fromWeeks?: number
}

/** What was asked, in the citizen's words. It may be oral and need not name a provision (RSL § 5, FVL § 7). */
export interface Application {
  readonly id: RecordId
  readonly received: PlainDate
  readonly form: 'skriftlig' | 'mundtlig' | 'digital' | 'paa-borgerens-vegne'
  /** Verbatim, as said or written. */
  readonly words: string
  /** Provisions that the citizen named; often none. */
  readonly named: readonly ProvisionRef[]
  /** `ingen`: the municipality has published no limit for this area. Absent: not known. */
  readonly publishedDeadline?: PublishedDeadline | 'ingen'
  /** The day a receipt was sent; `ingen` where none was. */
  readonly receipt?: PlainDate | 'ingen'
  readonly delayNotices: readonly DelayNotice[]
  readonly postponements: readonly Postponement[]
  /** Every form of help that was considered, besides what was named (RSL § 5). Absent: not known. */
  readonly considered?: readonly ProvisionRef[]
}
