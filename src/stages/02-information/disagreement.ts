import type { PlainDate } from '../../base/date.ts'
import type { NeedId, RecordId, SourceId, StatementId } from '../00-case/case-id.ts'

/** How a disagreement was settled: by saying why one side carries more, or by more information. */
export type Settlement =
  | { readonly kind: 'begrundelse'; readonly why: string }
  | { readonly kind: 'ny-oplysning'; readonly source: SourceId; readonly why: string }
  | { readonly kind: 'enighed'; readonly why: string }

/** Citizen or relatives and municipality see the consequences differently. */
export interface Disagreement {
  readonly id: RecordId
  readonly need: NeedId
  readonly about: string
  readonly citizenSide: readonly StatementId[]
  readonly otherSide: readonly StatementId[]
  /** Absent: unresolved. */
  readonly settled?: Settlement
}

/** The citizen has gone through what is written. `nej` is "sådan var det ikke". */
export interface Review {
  readonly id: RecordId
  readonly on: PlainDate
  /** Null: all of it. */
  readonly statement: StatementId | null
  readonly answer: 'ja' | 'nej'
  readonly words: string
  /** What was done about a no: corrected, or answered. Absent: nothing yet. */
  readonly followedUp?: { readonly kind: 'rettet' | 'besvaret'; readonly how: string }
}
