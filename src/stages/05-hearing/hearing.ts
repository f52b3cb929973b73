import type { PlainDate } from '../../base/date.ts'
import type { StatementId } from '../00-case/id.ts'

/** Facts put to the party before the decision (FVL § 19). */
export interface Hearing {
  readonly sent: PlainDate
  readonly due: PlainDate
  readonly facts: readonly StatementId[]
  readonly answer?: { readonly on: PlainDate; readonly words: string }
  /** How the answer was used. */
  readonly used?: string
}

/** Why no hearing was held. */
export interface HearingExemption {
  readonly ground: 'intet-til-ugunst' | 'parten-kender-oplysningerne' | 'fvl-19-stk-2' | 'fvl-20'
  readonly why: string
}

/** A visitation committee advises; the caseworker decides. */
export interface Committee {
  readonly on: PlainDate
  readonly participants: readonly string[]
  readonly citizenInvited: boolean
  readonly advice: string
  /** The decision leans on the advice alone. */
  readonly decidedIt: boolean
}

/** A buddy or lawyer reads with fresh eyes. */
export interface Sparring {
  readonly on: PlainDate
  readonly by: string
  readonly understood: boolean
  readonly gaps: readonly string[]
}
