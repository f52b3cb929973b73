import type { PlainDate } from '../../base/date.ts'
import type { OfficialId, RecordId } from './case-id.ts'

/** Something that was said or done and matters, written down (OFL § 13). */
export interface Note {
  readonly id: RecordId
  /** The day it was written. */
  readonly on: PlainDate
  /** The day it was said or done. */
  readonly of: PlainDate
  readonly by: OfficialId
  readonly about: 'oplysning' | 'telefonsamtale' | 'moede' | 'sagsskridt' | 'andet'
  readonly text: string
}
