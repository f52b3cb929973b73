import type { PlainDate } from '../../base/date.ts'
import type { PartyId, RecordId } from './case-id.ts'

/** The citizen, or someone who speaks for the citizen, asks to be called. */
export interface CallWish {
  readonly id: RecordId
  readonly by: PartyId
  readonly on: PlainDate
  /** What it is about, in their own words. */
  readonly words: string
  /** When it suits, and on which number, in their own words. Absent: not said. */
  readonly when?: string
  /** The day a call got through. Absent: nobody has reached them yet. */
  readonly answered?: PlainDate
}
