import type { PlainDate } from '../../base/date.ts'
import type { NeedId, RecordId, SourceId, StatementId } from '../00-case/case-id.ts'

/** How a disagreement was settled: by saying why one side carries more, by more information, or by agreeing. */
export type Settlement =
  | {
      /** Settled in the grounds. */
      readonly kind: 'begrundelse'
      /** Why one side carries more. */
      readonly why: string
    }
  | {
      /** Settled by more information. */
      readonly kind: 'ny-oplysning'
      /** The source that settled it. */
      readonly source: SourceId
      /** What it shows. */
      readonly why: string
    }
  | {
      /** The two sides came to agree. */
      readonly kind: 'enighed'
      /** What they agree on. */
      readonly why: string
    }

/** Citizen or relatives and municipality see the consequences differently. */
export interface Disagreement {
  /** Names the disagreement. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** The need it is about. */
  readonly need: NeedId
  /** What they see differently, in a sentence. */
  readonly about: string
  /**
   * Statements on the side of the citizen or the relatives.
   * @default []
   */
  readonly citizenSide: readonly StatementId[]
  /**
   * Statements on the other side.
   * @default []
   */
  readonly otherSide: readonly StatementId[]
  /** How it was settled. Absent: unresolved. */
  readonly settled?: Settlement
}

/** The citizen has gone through what is written. `nej` is "sådan var det ikke". */
export interface Review {
  /** Names the review. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** The day the citizen went through it. */
  readonly on: PlainDate
  /**
   * The statement that was gone through. Null: all of it.
   * @default null
   */
  readonly statement: StatementId | null
  /** Whether the citizen found it right. */
  readonly answer: 'ja' | 'nej'
  /** What the citizen said of it. */
  readonly words: string
  /** What was done about a no. Absent: nothing yet. */
  readonly followedUp?: {
    /** It was corrected, or it was answered. */
    readonly kind: 'rettet' | 'besvaret'
    /** How. */
    readonly how: string
  }
}
