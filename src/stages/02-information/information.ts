import type { PlainDate } from '../../base/date.ts'
import type { NeedId, QuestionId, SourceId, StatementId } from '../00-case/id.ts'

/** Who or what a piece of information comes from (kildeelement). */
export type SourceKind =
  | 'borger'
  | 'paaroerende'
  | 'fagperson'
  | 'udfoerer'
  | 'speciallaege'
  | 'praktiserende-laege'
  | 'sundhedsfaglig'
  | 'anden-sagkyndig'
  | 'anden-myndighed'
  | 'hjaelper'
  | 'dagtilbud-skole'
  | 'merudgifter'
  | 'faktisk-forbrug'
  | 'voksenudredning'
  | 'handleplan'
  | 'kommunens-vurdering'
  | 'andet'

export interface Source {
  readonly id: SourceId
  readonly kind: SourceKind
  /** The day it was written or said, not the day it came. */
  readonly date: PlainDate
  readonly title: string
  /** Said, not written: then a note must hold it. */
  readonly oral: boolean
  readonly noted: boolean
  /** The citizen has seen it or told it, so a hearing need not bring it (FVL § 19). */
  readonly knownToParty: boolean
}

/** One piece of information about one need, or about the person in general. */
export interface Statement {
  readonly id: StatementId
  readonly source: SourceId
  /** Null: general, about no need in particular. */
  readonly need: NeedId | null
  readonly text: string
  /** The citizen's own words. */
  readonly verbatim: boolean
  readonly points: 'taler-for' | 'taler-imod' | 'neutral'
  readonly concerns: 'vanskelighed' | 'ressource' | 'konsekvens' | 'oenske' | 'diagnose' | 'samarbejde'
}

/** A targeted question to a source: which matter of which need, and why it is needed. */
export interface Question {
  readonly id: QuestionId
  readonly to: SourceKind
  readonly need: NeedId | null
  readonly matter: string
  readonly reason: string
  readonly sent: PlainDate
  readonly due: PlainDate
  readonly reminded: readonly PlainDate[]
  /** The source that answered it. */
  readonly answeredBy?: SourceId
}

/** Citizen or relatives and the municipality see a need differently. It is resolved by grounds or by more information. */
export interface Disagreement {
  readonly need: NeedId
  readonly about: string
  readonly between: readonly SourceKind[]
  readonly resolved?:
    | { readonly kind: 'begrundelse'; readonly why: string }
    | { readonly kind: 'oplysning'; readonly source: SourceId }
}

/** The citizen has gone through what was written of a need, or of it all. */
export interface Review {
  readonly on: PlainDate
  readonly need: NeedId | null
  readonly answer: 'enig' | 'uenig'
  readonly words: string
}
