import type { PlainDate } from '../../base/date.ts'
import type { NeedId, PartyId, RecordId } from '../00-case/case-id.ts'

/** How a complaint came. It need have no form and no reasons. */
export type ComplaintChannel = 'digital' | 'brev' | 'mundtlig' | 'personlig'

/** A complaint over the decision of this round. A late one is sent on to the board, never refused by the municipality. */
export interface Complaint {
  readonly id: RecordId
  readonly by: PartyId
  readonly channel: ComplaintChannel
  /** The day it was available to the municipality: it must have arrived in time. */
  readonly received: PlainDate
  /** The day it was sent, where the sender can tell; lateness on the way is normally excused (38-23). */
  readonly sent?: PlainDate
  /** In the citizen's own words; what was said, where it was oral. */
  readonly words: string
  /** The needs it is about; empty where it is about the decision as a whole. */
  readonly contested: readonly NeedId[]
  /** An oral complaint was written down, shown and approved. Absent: not yet, or it was not oral. */
  readonly approved?: { readonly on: PlainDate; readonly by: PartyId }
  readonly acknowledged?: PlainDate
  /** The citizen has said that the complaint falls. */
  readonly withdrawn?: PlainDate
  /** After a partial change: the citizen keeps the rest of the complaint. */
  readonly kept?: PlainDate
}
