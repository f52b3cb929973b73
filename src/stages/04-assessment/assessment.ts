import type { NeedId, StatementId } from '../00-case/case-id.ts'

/** What the judgement of a need leans on, besides its statements. */
export type Consideration =
  | 'funktionsevne'
  | 'konsekvens-i-aktiviteten'
  | 'ressourcer'
  | 'praktiske-opgaver'
  | 'serviceniveau'
  | 'oekonomi'
  | 'mindst-indgribende'
  | 'manglende-samarbejde'
  | 'paaroerende-kan-hjaelpe'
  | 'forebyggelse'
  | 'anden-bestemmelse'
  | 'behandling'

/** A statement that was not given weight, and why. */
export interface SetAside {
  readonly statement: StatementId
  readonly why: string
}

/** The judgement of one need, traceable to what was said of it. */
export interface Assessment {
  readonly need: NeedId
  /** What was judged and why, in words fit for the letter. */
  readonly text: string
  /** Statements given decisive weight. */
  readonly decisive: readonly StatementId[]
  readonly setAside: readonly SetAside[]
  readonly considerations: readonly Consideration[]
  /** A concrete, individual assessment of this citizen was made (SEL § 1, stk. 3). Absent: not known. */
  readonly individual?: boolean
  /** Is there enough information to decide this need? Absent: not asked yet. */
  readonly enough?: { readonly answer: 'ja' | 'nej'; readonly why: string }
}
