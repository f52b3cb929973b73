import type { PlainDate } from '../../base/date.ts'
import type { DocumentId, RecordId } from '../00-case/case-id.ts'

/** That the board's decision was carried out: what was done, and what shows it. */
export interface Proof {
  readonly on: PlainDate
  readonly how: string
  readonly document?: DocumentId
}

/** What the board and the municipality did about a decision that is not followed (fogedsag). */
export interface FogedsagStep {
  readonly id: RecordId
  readonly kind:
    | 'henvendelse'
    | 'svar'
    | 'paamindelse'
    | 'varsel-om-tvangsboeder'
    | 'overdraget-til-tilsynet'
    | 'afsluttet'
  readonly on: PlainDate
  readonly due?: PlainDate
  readonly words: string
  /** The letter that was sent; absent where none was. */
  readonly document?: DocumentId
}

export interface Compliance {
  /** By when a change or a lifting is carried out; absent for a remittal, whose limit is the published one. */
  readonly dueOn?: PlainDate
  readonly proofs: readonly Proof[]
  readonly fogedsag: readonly FogedsagStep[]
}
