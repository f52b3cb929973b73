import type { NeedId, StatementId } from '../00-case/case-id.ts'

/**
 * What the judgement of a need leans on, besides its statements: function, consequence in the activity, resources, practical tasks,
 * service level, economy, least intrusive help, lack of cooperation, relatives who can help, prevention, another provision, treatment.
 */
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
  /** The statement. */
  readonly statement: StatementId
  /** Why it was not given weight. */
  readonly why: string
}

/** The judgement of one need, traceable to what was said of it. */
export interface Assessment {
  /** The need that is judged. One assessment a need. */
  readonly need: NeedId
  /** What was judged and why, in words fit for the letter. */
  readonly text: string
  /**
   * Statements given decisive weight.
   * @default []
   */
  readonly decisive: readonly StatementId[]
  /**
   * Statements that were not given weight, each with the reason; empty where none was set aside.
   * @default []
   */
  readonly setAside: readonly SetAside[]
  /**
   * What else it leans on; empty where nothing is named.
   * @default []
   */
  readonly considerations: readonly Consideration[]
  /** A concrete, individual assessment of this citizen was made (SEL § 1, stk. 3). Absent: not known. */
  readonly individual?: boolean
  /** Is there enough information to decide this need? Absent: not asked yet. */
  readonly enough?: {
    /** Yes or no. */
    readonly answer: 'ja' | 'nej'
    /** Why. */
    readonly why: string
  }
}
