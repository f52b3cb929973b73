import type { PlainDate } from '../../base/date.ts'

/** Why a case ends without a decision. */
const CLOSING_CAUSES = ['trukket-tilbage', 'flyttet', 'doed', 'oprettet-ved-fejl'] as const
export type ClosingCause = (typeof CLOSING_CAUSES)[number]

/** That a case ended without a decision: the citizen took the application back, moved or died, or it should not have been opened. */
export interface Closing {
  /** The day it ended: when the citizen said so. */
  readonly on: PlainDate
  readonly cause: ClosingCause
  /** What the citizen said, or how it is known. */
  readonly words: string
}
