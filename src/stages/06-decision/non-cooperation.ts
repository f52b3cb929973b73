import type { PlainDate } from '../../base/date.ts'
import type { RecordId } from '../00-case/case-id.ts'

export interface ContactAttempt {
  readonly on: PlainDate
  readonly how: 'besoeg' | 'telefon' | 'brev' | 'udfoerer' | 'netvaerk' | 'anden-partner'
}

/** What was done before help ends because the citizen does not take part (principmeddelelse 2-18). A procedure, not a reason. */
export interface NonCooperation {
  readonly id: RecordId
  /** Why the citizen does not take part, as found; absent where no one asked. */
  readonly causeFound?: string
  /** The impairment explains it. Absent: not judged. */
  readonly dueToImpairment?: boolean
  /** How the help was fitted to it. */
  readonly adapted?: string
  /** The day the citizen was guided on the consequences. */
  readonly guided?: PlainDate
  readonly attempts: readonly ContactAttempt[]
  /** A letter with a limit to answer. */
  readonly letter?: { readonly sent: PlainDate; readonly due: PlainDate }
  /** Someone is worried for the citizen. Absent: not judged. */
  readonly concern?: boolean
}
