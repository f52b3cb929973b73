import { addDays, type PlainDate } from '../base/date.ts'
import type { NonEmpty } from '../base/list.ts'
import type { CaseId, PartyId } from '../stages/00-case/case-id.ts'
import type { Role } from '../stages/00-case/role.ts'
import type { CaseEntry } from '../stages/case-entry.ts'

/** Someone who does not exist, for the examples. */
export interface DemoPerson {
  readonly id: PartyId
  readonly name: string
  readonly address: readonly string[]
  readonly isProtected: boolean
}

/** What someone did on a day. */
export interface DemoAct {
  readonly entries: NonEmpty<CaseEntry>
  readonly by: { readonly user: string; readonly role: Role }
  readonly on: PlainDate
}

export interface DemoCase {
  readonly id: CaseId
  readonly people: readonly DemoPerson[]
  readonly acts: NonEmpty<DemoAct>
}

export const METTE = { user: 'mette.lund', role: 'raadgiver' } as const
export const JONAS = { user: 'jonas.bak', role: 'raadgiver' } as const
export const HANNE = { user: 'hanne.krogh', role: 'leder' } as const
export const VOKSENTEAMET = 'Voksenteamet'

/** A day so many days before the example is made, so that the examples are never old. */
export const daysAgo = (today: PlainDate, days: number): PlainDate => addDays(today, -days)

export const act = (by: DemoAct['by'], on: PlainDate, ...entries: NonEmpty<CaseEntry>): DemoAct => ({ by, on, entries })
