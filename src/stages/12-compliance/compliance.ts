import type { PlainDate } from '../../base/date.ts'
import type { DocumentId, RecordId } from '../00-case/case-id.ts'

/** That the board's decision was carried out: what was done, and what shows it. */
export interface Proof {
  /** The day it was carried out. */
  readonly on: PlainDate
  /** What was done. */
  readonly how: string
  /** The document that shows it. Absent: none is named. */
  readonly document?: DocumentId
}

/** What the board and the municipality did about a decision that is not followed (fogedsag). */
export interface FogedsagStep {
  /** Names the step. */
  readonly id: RecordId
  /** Which step it is. */
  readonly kind:
    | 'henvendelse'
    | 'svar'
    | 'paamindelse'
    | 'varsel-om-tvangsboeder'
    | 'overdraget-til-tilsynet'
    | 'afsluttet'
  /** The day of it. */
  readonly on: PlainDate
  /** By when an answer is asked for. Absent: none is. */
  readonly due?: PlainDate
  /** What was written or said. */
  readonly words: string
  /** The letter that was sent; absent where none was. */
  readonly document?: DocumentId
}

export interface Compliance {
  /** By when a change or a lifting is carried out; absent for a remittal, whose limit is the published one. */
  readonly dueOn?: PlainDate
  /**
   * What shows that it was carried out; empty while nothing does.
   * @default []
   */
  readonly proofs: readonly Proof[]
  /**
   * The steps about a decision that is not followed; empty where there is none.
   * @default []
   */
  readonly fogedsag: readonly FogedsagStep[]
}
