import type { PlainDate } from '../../base/date.ts'
import type { PartyId, RecordId, SourceId, StatementId } from '../00-case/case-id.ts'

/** Facts put to the party before the decision, with a limit for an answer (FVL § 19). */
export interface Partshoering {
  /** Names the hearing. Absent in a file: its place in the list. */
  readonly id: RecordId
  /** The day it was sent. */
  readonly sent: PlainDate
  /** The last day for an answer. */
  readonly due: PlainDate
  /**
   * Who was heard; empty where it is not written down.
   * @default []
   */
  readonly to: readonly PartyId[]
  /**
   * The single statements that were put to the party.
   * @default []
   */
  readonly statements: readonly StatementId[]
  /**
   * The sources that were put to the party whole.
   * @default []
   */
  readonly sources: readonly SourceId[]
  /** What the party answered. Absent: nothing. */
  readonly answer?: {
    /** The day it came. */
    readonly on: PlainDate
    /** What was said. */
    readonly words: string
  }
  /** How the answer was used: what it changed, or why it changed nothing. Absent: not said. */
  readonly used?: string
}

/** Why no hearing was held, or not about this. */
export interface PartshoeringExemption {
  /**
   * Nothing to the party's disadvantage; the party knows the facts; they are of no essential importance; an exception in FVL § 19, stk. 2;
   * FVL § 20 (the decision may be made at once and put right on request).
   */
  readonly ground:
    | 'intet-til-ugunst'
    | 'parten-kender-oplysningerne'
    | 'uden-vaesentlig-betydning'
    | 'fvl-19-stk-2'
    | 'fvl-20'
  /** Why the ground is there in this case. */
  readonly why: string
}
