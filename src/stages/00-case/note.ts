import type { PlainDate } from '../../base/date.ts'
import type { OfficialId, RecordId } from './case-id.ts'

/** Something that was said or done and matters, written down (OFL § 13). */
export interface Note {
  /** Names the note. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** The day it was written. */
  readonly on: PlainDate
  /** The day it was said or done. */
  readonly of: PlainDate
  /** Who wrote it. */
  readonly by: OfficialId
  /** A piece of information, a call, a meeting, a step in the case, or something else. */
  readonly about: 'oplysning' | 'telefonsamtale' | 'moede' | 'sagsskridt' | 'andet'
  /** What was written. */
  readonly text: string
}
