import type { PlainDate } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { OfficialId, RecordId, StatementId } from '../00-case/case-id.ts'

/** A main view of the citizen, and what the decision replies. */
export interface View {
  /** Names the view. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** What the citizen says, in the citizen's words. */
  readonly words: string
  /** The statement it was told in. Absent: none. */
  readonly statement?: StatementId
  /** What the decision replies. Absent or empty: noted, not answered. */
  readonly reply?: string
}

/** A second person has read it. Never the one who made it. */
export interface Approval {
  /** Who read it. */
  readonly by: OfficialId
  /** The day it was read. */
  readonly on: PlainDate
  /** Approved, or sent back. */
  readonly answer: 'godkendt' | 'sendt-tilbage'
  /** Why. */
  readonly why: string
}

/** What the decision letter says of complaining; one for each provision decided under that can be appealed. */
export interface ComplaintGuidance {
  /** The provision that was decided under. */
  readonly provision: ProvisionRef
  /** The letter tells how to complain over it. */
  readonly told: boolean
}

/** The decision as a whole; what it says of each need is in `answers`. */
export interface Decision {
  /** Names the decision. Absent in a file: `decision`. */
  readonly id: RecordId
  /** The day it was made: the law of this day is asked. */
  readonly on: PlainDate
  /**
   * Who made it; `kommunen` where no one is named.
   * @default "kommunen"
   */
  readonly by: OfficialId
  /**
   * Readings by a second person, in order; empty where there was none.
   * @default []
   */
  readonly approvals: readonly Approval[]
  /** Draws the judgements together in the municipality's words. Absent: nothing was written. */
  readonly summary?: string
  /** The day a reduction or an end takes effect; absent where nothing is reduced. */
  readonly effective?: PlainDate
  /** An action plan (SEL § 141): offered, not offered, there already, or not for this citizen. Absent: not known. */
  readonly actionPlan?: 'tilbudt' | 'ikke-tilbudt' | 'har-en' | 'uden-for-maalgruppen'
  /** The day the help is followed up; `ingen` where none was set. Absent: not known. */
  readonly followUp?: PlainDate | 'ingen'
  /** What the letter says of complaining, one for each provision. Absent: not known. */
  readonly complaintGuidance?: readonly ComplaintGuidance[]
  /** A child's own view was obtained (BL § 5): by a talk, another way, exempted, no. Absent: not known; asked only in a child's case. */
  readonly childHeard?: 'samtale' | 'paa-anden-vis' | 'undtaget' | 'nej'
}
