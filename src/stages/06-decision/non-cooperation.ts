import type { PlainDate } from '../../base/date.ts'
import type { RecordId } from '../00-case/case-id.ts'

/** One attempt to reach the citizen. */
export interface ContactAttempt {
  /** The day of it. */
  readonly on: PlainDate
  /** A visit, a call, a letter, through the provider, through the network, through another partner (psychiatry). */
  readonly how: 'besoeg' | 'telefon' | 'brev' | 'udfoerer' | 'netvaerk' | 'anden-partner'
}

/** What was done before help ends because the citizen does not take part (principmeddelelse 2-18). A procedure, not a reason. */
export interface NonCooperation {
  /** Names the record. Absent in a file: `nonCooperation`. */
  readonly id: RecordId
  /** Why the citizen does not take part, as found; absent where no one asked. */
  readonly causeFound?: string
  /** The impairment explains it. Absent: not judged. */
  readonly dueToImpairment?: boolean
  /** How the help was fitted to it. Absent: it was not, or not known. */
  readonly adapted?: string
  /** The day the citizen was guided on the consequences. Absent: not guided. */
  readonly guided?: PlainDate
  /**
   * Attempts to reach the citizen; empty where there was none.
   * @default []
   */
  readonly attempts: readonly ContactAttempt[]
  /** A letter with a limit to answer. Absent: none was sent. */
  readonly letter?: {
    /** The day it was sent. */
    readonly sent: PlainDate
    /** The last day for an answer. */
    readonly due: PlainDate
  }
  /** Someone is worried for the citizen. Absent: not judged. */
  readonly concern?: boolean
}
