import type { PlainDate } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { OfficialId, RecordId, StatementId } from '../00-case/case-id.ts'

/** A main view of the citizen, and what the decision replies. */
export interface View {
  readonly id: RecordId
  readonly words: string
  readonly statement?: StatementId
  /** Absent or empty: noted, not answered. */
  readonly reply?: string
}

/** A second person has read it. Never the one who made it. */
export interface Approval {
  readonly by: OfficialId
  readonly on: PlainDate
  readonly answer: 'godkendt' | 'sendt-tilbage'
  readonly why: string
}

/** What the decision letter says of complaining; one for each provision decided under that can be appealed. */
export interface ComplaintGuidance {
  readonly provision: ProvisionRef
  readonly told: boolean
}

export interface Decision {
  readonly id: RecordId
  readonly on: PlainDate
  readonly by: OfficialId
  readonly approvals: readonly Approval[]
  /** Draws the judgements together in the municipality's words. */
  readonly summary?: string
  /** The day a reduction or an end takes effect; absent where nothing is reduced. */
  readonly effective?: PlainDate
  /** An action plan was offered (SEL § 141). Absent: not known. */
  readonly actionPlan?: 'tilbudt' | 'ikke-tilbudt' | 'har-en' | 'uden-for-maalgruppen'
  /** The day the help is followed up; `ingen` where none was set. Absent: not known. */
  readonly followUp?: PlainDate | 'ingen'
  readonly complaintGuidance?: readonly ComplaintGuidance[]
  /** A child's own view was obtained (BL § 5). Absent: not known; asked only in a child's case. */
  readonly childHeard?: 'samtale' | 'paa-anden-vis' | 'undtaget' | 'nej'
}
