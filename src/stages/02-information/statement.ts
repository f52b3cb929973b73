import type { NeedId, SourceId, StatementId } from '../00-case/case-id.ts'

/** What a piece of information is about: a difficulty, a consequence, a resource, a wish, a diagnosis, an extent, cooperation, something else. */
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
  /** Names the statement; assessments, hearings and disagreements refer to it. */
  readonly id: StatementId
  /** Where it comes from. */
  readonly source: SourceId
  /** The needs it bears on; empty where it is about the person in general. */
  readonly needs: readonly NeedId[]
  /** What it is about. */
  readonly topic: StatementTopic
  /** For or against that the need is there. */
  readonly points: 'taler-for' | 'taler-imod' | 'neutral'
  /** What was said or written. */
  readonly text: string
  /**
   * True where these are the speaker's own words, false where they are told again.
   * @default false
   */
  readonly verbatim: boolean
}
