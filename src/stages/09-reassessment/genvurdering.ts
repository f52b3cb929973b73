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
  readonly argument: string
  readonly reply: string
}

/** One contested need, read afresh. */
export type ReassessedPart =
  | {
      readonly kind: 'fastholdt'
      readonly need: NeedId
      readonly replies: readonly ArgumentReply[]
      /** Why the decision stands, also in the light of what is new. */
      readonly why: string
    }
  | {
      readonly kind: 'aendret'
      readonly need: NeedId
      readonly reason: ChangeReason
      readonly why: string
      readonly answer: NeedAnswer
    }

/** The citizen was told that it takes longer, before the four weeks were gone (RB § 11, stk. 2). */
export interface ReassessmentDelay {
  readonly sent: PlainDate
  readonly expected: PlainDate
}

/** Genvurdering as an act of its own (RSL § 66, RB §§ 11-12). */
export interface Genvurdering {
  readonly id: RecordId
  readonly complaint: RecordId
  /** Someone who reads afresh: not the one who decided, where another is to be had. */
  readonly by: OfficialId
  readonly begun: PlainDate
  /** Sources that came with or after the complaint. */
  readonly newSources: readonly SourceId[]
  readonly parts: readonly ReassessedPart[]
  readonly delays: readonly ReassessmentDelay[]
  /** The day it was finished and told. Absent while it is under way. */
  readonly finished?: PlainDate
}

export type ReassessmentResult = 'fastholdt' | 'delvist-medhold' | 'fuldt-medhold'

/** Exactly one result for a finished reassessment: what of the contested the citizen gets. */
export function reassessmentResult({ parts }: Pick<Genvurdering, 'parts'>): ReassessmentResult | undefined {
  if (parts.length === 0) return undefined
  const changed = parts.filter(({ kind }) => kind === 'aendret').length
  if (changed === 0) return 'fastholdt'
  return changed === parts.length ? 'fuldt-medhold' : 'delvist-medhold'
}
