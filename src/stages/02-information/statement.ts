import type { NeedId, SourceId, StatementId } from '../00-case/case-id.ts'

/** What a piece of information is about. */
export type StatementTopic =
  | 'vanskelighed'
  | 'konsekvens'
  | 'ressource'
  | 'oenske'
  | 'diagnose'
  | 'omfang'
  | 'samarbejde'
  | 'andet'

/**
 * One piece of information (oplysning). `konsekvens` is what the impairment means in this activity,
 * the kind the board most often finds missing.
 */
export interface Statement {
  readonly id: StatementId
  readonly source: SourceId
  /** The needs it bears on; empty where it is about the person in general. */
  readonly needs: readonly NeedId[]
  readonly topic: StatementTopic
  /** For or against that the need is there. */
  readonly points: 'taler-for' | 'taler-imod' | 'neutral'
  readonly text: string
  /** The speaker's own words. */
  readonly verbatim: boolean
}
