import type { PlainDate } from '../../base/date.ts'
import type { NeedId, PartyId, RecordId } from '../00-case/case-id.ts'

/** How a complaint came. It need have no form and no reasons. */
export type ComplaintChannel = 'digital' | 'brev' | 'mundtlig' | 'personlig'

/** A complaint over the decision of this round. A late one is sent on to the board, never refused by the municipality. */
export interface Complaint {
  /** Names the complaint; the reassessment refers to it. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** Who complains: one of the parties. */
  readonly by: PartyId
  /** How it came. */
  readonly channel: ComplaintChannel
  /** The day it was available to the municipality: it must have arrived in time. */
  readonly received: PlainDate
  /** The day it was sent, where the sender can tell; lateness on the way is normally excused (38-23). Absent: not known. */
  readonly sent?: PlainDate
  /** In the citizen's own words; what was said, where it was oral. */
  readonly words: string
  /**
   * The needs it is about; empty where it is about the decision as a whole.
   * @default []
   */
  readonly contested: readonly NeedId[]
  /** An oral complaint was written down, shown and approved. Absent: not yet, or it was not oral. */
  readonly approved?: {
    /** The day of the yes. */
    readonly on: PlainDate
    /** Who said it: one of the parties. */
    readonly by: PartyId
  }
  /** The day the municipality told that it has it. Absent: it was not told. */
  readonly acknowledged?: PlainDate
  /** The day the citizen said that the complaint falls. Absent: it stands. */
  readonly withdrawn?: PlainDate
  /** The day the citizen kept the rest of the complaint, after a partial change. Absent: not kept, or not asked. */
  readonly kept?: PlainDate
  /** What was said when it was kept. Absent: no more than that it is. */
  readonly keptWords?: string
}
