import { isWorkingDay } from '../base/calendar.ts'
import { upperFirst } from '../base/first-letter.ts'
import { addDays, type PlainDate } from '../base/date.ts'
import type { NonEmpty } from '../base/list.ts'
import type { CaseId, MunicipalityCode, PartyId } from '../stages/00-case/case-id.ts'
import type { Role } from '../stages/00-case/role.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import type { DemoPaper } from './demo-paper.ts'

/** Someone who does not exist, for the examples. */
export interface DemoPerson {
  readonly id: PartyId
  readonly name: string
  readonly address: readonly string[]
  readonly isProtected: boolean
  readonly isChild?: boolean
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
  readonly papers: readonly DemoPaper[]
  readonly acts: NonEmpty<DemoAct>
}

/** Where a story happens. None of the municipalities exists. */
export interface DemoPlace {
  readonly code: MunicipalityCode
  readonly name: string
  readonly town: string
  readonly team: string
  /** Who opens cases and decides, and who reads what was decided. */
  readonly caseworker: DemoAct['by']
  readonly leader: DemoAct['by']
}

export const METTE = { user: 'mette.lund', role: 'raadgiver' } as const
export const JONAS = { user: 'jonas.bak', role: 'raadgiver' } as const
export const HANNE = { user: 'hanne.krogh', role: 'leder' } as const
export const VOKSENTEAMET = 'Voksenteamet'
export const FJORDKOEBING: DemoPlace = {
  code: '0999' as MunicipalityCode,
  name: 'Fjordkøbing Kommune',
  town: '9999 Fjordkøbing',
  team: VOKSENTEAMET,
  caseworker: METTE,
  leader: HANNE,
}
const SIGNE = { user: 'signe.dahl', role: 'raadgiver' } as const
export const PETER = { user: 'peter.norup', role: 'leder' } as const
export const BAKKELUND: DemoPlace = {
  code: '0998' as MunicipalityCode,
  name: 'Bakkelund Kommune',
  town: '9998 Bakkelund',
  team: 'Støtte til voksne',
  caseworker: SIGNE,
  leader: PETER,
}
export const KAREN = { user: 'karen.ibsen', role: 'klagesagsbehandler' } as const

export const LISE = { user: 'lise.damgaard', role: 'ankechef' } as const

/** "mette.lund" signs as Mette Lund. */
export const nameOf = ({ user }: DemoAct['by']): string => user.split('.').map(upperFirst).join(' ')

/**
 * A working day about so many days before the example is made, so that the examples are never old: where it would be none,
 * the next, or the one before where the next has not come.
 */
export function daysAgo(today: PlainDate, days: number): PlainDate {
  const nearest = workingDay(addDays(today, -days), 1)
  return nearest <= today ? nearest : workingDay(today, -1)
}

const workingDay = (from: PlainDate, step: 1 | -1): PlainDate =>
  isWorkingDay(from) ? from : workingDay(addDays(from, step), step)

export const act = (by: DemoAct['by'], on: PlainDate, ...entries: NonEmpty<CaseEntry>): DemoAct => ({ by, on, entries })
