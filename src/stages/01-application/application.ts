import type { PlainDate } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { RecordId } from '../00-case/case-id.ts'

/** The citizen was told in writing that the published limit will not be kept (RSL § 3, stk. 2). */
export interface DelayNotice {
  /** The day it was sent. */
  readonly sent: PlainDate
  /** When the decision may be expected instead; absent where no day was given. */
  readonly expected?: PlainDate
  /** In writing, as the law asks; false for a word on the phone. */
  readonly written: boolean
}

/** The decision was put off. Preventive help is no lawful reason for it. */
export interface Postponement {
  /** The day it was put off. */
  readonly on: PlainDate
  /** What was waited for: a preventive offer, information, treatment or examination, something else. */
  readonly awaiting: 'forebyggende-tilbud' | 'oplysninger' | 'behandling-eller-udredning' | 'andet'
  /** The reason that was given. */
  readonly why: string
}

/** The limit that the municipality has published for this area (RSL § 3, stk. 2). */
export interface PublishedDeadline {
  /**
   * From receipt to decision; weeks.
   * @minimum 0
   * @maximum 520
   * @asType integer
   */
  readonly weeks: number
  /**
   * The narrow end of a published interval, in weeks; absent where one number is published.
   * @minimum 0
   * @maximum 520
   * @asType integer
   */
  readonly fromWeeks?: number
}

/** What was asked, in the citizen's words. It may be oral and need not name a provision (RSL § 5, FVL § 7). */
export interface Application {
  /** Names the application; a need may refer to it. Absent in a file: its place in the list, `applications-1`. */
  readonly id: RecordId
  /** The day the municipality got it. */
  readonly received: PlainDate
  /**
   * The day the citizen asked again, where the case had ended without a decision: the limit runs from it (RSL § 3, stk. 2).
   * Absent: it had not, or it was opened again for another reason.
   */
  readonly askedAgain?: PlainDate
  /** In writing, by word of mouth, through self-service, or by someone on the citizen's behalf. */
  readonly form: 'skriftlig' | 'mundtlig' | 'digital' | 'paa-borgerens-vegne'
  /** What was asked for: verbatim, as said or written. */
  readonly words: string
  /**
   * Provisions that the citizen named; often none.
   * @default []
   */
  readonly named: readonly ProvisionRef[]
  /** The limit for a decision. `ingen`: the municipality has published no limit for this area. Absent: not known. */
  readonly publishedDeadline?: PublishedDeadline | 'ingen'
  /** The day a receipt was sent; `ingen` where none was. Absent: not known. */
  readonly receipt?: PlainDate | 'ingen'
  /**
   * Notices that the limit will not be kept; empty where none was sent.
   * @default []
   */
  readonly delayNotices: readonly DelayNotice[]
  /**
   * The times the decision was put off; empty where it never was.
   * @default []
   */
  readonly postponements: readonly Postponement[]
  /** Every form of help that was considered, besides what was named (RSL § 5). Absent: not known. */
  readonly considered?: readonly ProvisionRef[]
}

/** The day the limit for a decision runs from: when the municipality got it, or was asked again (F01). */
export const limitStart = ({ received, askedAgain }: Pick<Application, 'received' | 'askedAgain'>): PlainDate =>
  askedAgain ?? received
