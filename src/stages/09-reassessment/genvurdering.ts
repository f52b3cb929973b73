import type { PlainDate } from '../../base/date.ts'
import type { NeedId, OfficialId, RecordId, SourceId } from '../00-case/case-id.ts'
import type { NeedAnswer } from '../06-decision/need-answer.ts'

/** Why the municipality changes its own decision. */
export type ChangeReason =
  | 'nye-oplysninger'
  | 'oplysninger-overset'
  | 'begrundelse-holdt-ikke'
  | 'forkert-regel'
  | 'sagsbehandlingsfejl'
  | 'aendrede-forhold'

/** An argument of the complaint and the answer to it. "Vi fastholder" answers nothing. */
export interface ArgumentReply {
  /** What the complaint says, in its own words. */
  readonly argument: string
  /** What the municipality answers to it; empty while it is not answered. */
  readonly reply: string
}

/** All of what was contested, some of it, or none. */
export type Medhold = 'fuldt' | 'delvist' | 'intet'

/** One contested need, read afresh. */
export type ReassessedPart =
  | {
      /** The decision stands. */
      readonly kind: 'fastholdt'
      /** The need that was read afresh. */
      readonly need: NeedId
      /** Each argument of the complaint with its answer; empty where none is told. */
      readonly replies: readonly ArgumentReply[]
      /** Why the decision stands, also in the light of what is new. */
      readonly why: string
    }
  | {
      /** The citizen gets another answer. */
      readonly kind: 'aendret'
      /** The need that was read afresh. */
      readonly need: NeedId
      /** Why, by its code. */
      readonly reason: ChangeReason
      /** Why, in words. */
      readonly why: string
      /** What holds now. */
      readonly answer: NeedAnswer
      /** How much of what was contested the citizen gets by it, held against the decision complained of. Absent: what the answer itself shows. */
      readonly medhold?: Medhold
    }

/** The citizen was told that it takes longer, before the four weeks were gone (RB § 11, stk. 2). */
export interface ReassessmentDelay {
  /** The day the citizen was told. */
  readonly sent: PlainDate
  /** The day that was told: the answer comes by then. */
  readonly expected: PlainDate
}

/** Genvurdering as an act of its own (RSL § 66, RB §§ 11-12). */
export interface Genvurdering {
  /** Names the reassessment. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** The complaint it is of, by its name. */
  readonly complaint: RecordId
  /** Someone who reads afresh: not the one who decided, where another is to be had. One of `officials` where they are told, else a free text. */
  readonly by: OfficialId
  /** The day someone began to read. */
  readonly begun: PlainDate
  /**
   * Sources that came with or after the complaint.
   * @default []
   */
  readonly newSources: readonly SourceId[]
  /**
   * What each contested need came to; one without a part has not been read.
   * @default []
   */
  readonly parts: readonly ReassessedPart[]
  /**
   * The times the citizen was told of a later day.
   * @default []
   */
  readonly delays: readonly ReassessmentDelay[]
  /** The day it was finished and told. Absent while it is under way. */
  readonly finished?: PlainDate
}

/** A reassessment as it stands when someone begins to read. */
export function begunGenvurdering({
  id,
  complaint,
  by,
  on,
  newSources,
}: Pick<Genvurdering, 'id' | 'complaint' | 'by' | 'newSources'> & { readonly on: PlainDate }): Genvurdering {
  return { id, complaint, by, begun: on, newSources, parts: [], delays: [] }
}
