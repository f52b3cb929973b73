import type { PlainDate } from '../../base/date.ts'
import type { OfficialId, RecordId } from '../00-case/case-id.ts'

/**
 * The board takes up a child's case of its own (egen drift; BL § 151): it orders a step, decides provisionally, or
 * decides in the first instance.
 */
export interface OwnInitiative {
  /** Names it. */
  readonly id: RecordId
  /** What the board did: ordered a step, decided for the time being, or decided. */
  readonly kind: 'paalagt-skridt' | 'foreloebig-afgoerelse' | 'afgoerelse'
  /** The day of it. */
  readonly on: PlainDate
  /** Who at the board. */
  readonly by: OfficialId
  /** What is ordered or decided. */
  readonly words: string
  /** Why the board does not leave it to the municipality. */
  readonly why: string
  /** By when a step is to be taken; absent where nothing is ordered. */
  readonly due?: PlainDate
}
