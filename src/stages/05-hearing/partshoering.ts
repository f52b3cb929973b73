import type { PlainDate } from '../../base/date.ts'
import type { PartyId, RecordId, SourceId, StatementId } from '../00-case/case-id.ts'

/** Facts put to the party before the decision, with a limit for an answer (FVL § 19). */
export interface Partshoering {
  readonly id: RecordId
  readonly sent: PlainDate
  readonly due: PlainDate
  readonly to: readonly PartyId[]
  /** What was put to the party: single statements, or whole sources. */
  readonly statements: readonly StatementId[]
  readonly sources: readonly SourceId[]
  readonly answer?: { readonly on: PlainDate; readonly words: string }
  /** How the answer was used: what it changed, or why it changed nothing. Absent: not said. */
  readonly used?: string
}

/** Why no hearing was held, or not about this. */
export interface PartshoeringExemption {
  readonly ground:
    | 'intet-til-ugunst'
    | 'parten-kender-oplysningerne'
    | 'uden-vaesentlig-betydning'
    | 'fvl-19-stk-2'
    | 'fvl-20'
  readonly why: string
}
