import type { NeedId, StatementId } from '../00-case/id.ts'

/** What the judgement of a need leans on besides the statements. */
export type Consideration =
  | 'funktionsevne'
  | 'ressourcer'
  | 'serviceniveau'
  | 'oekonomi'
  | 'mindst-indgribende'
  | 'manglende-samarbejde'
  | 'paaroerende-kan-hjaelpe'
  | 'anden-bestemmelse'

/** Why statements were not given weight. */
export interface SetAside {
  readonly statement: StatementId
  readonly why: string
}

export interface Assessment {
  readonly need: NeedId
  readonly text: string
  /** Statements given decisive weight. */
  readonly decisive: readonly StatementId[]
  readonly setAside: readonly SetAside[]
  readonly considerations: readonly Consideration[]
  /** A concrete, individual assessment of this citizen was made (SEL § 1, stk. 3). */
  readonly individual: boolean
  /** Is there enough information to decide this need? Absent: not asked yet. */
  readonly enough?: { readonly answer: 'ja' | 'nej'; readonly why: string }
}
