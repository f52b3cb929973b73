import type { PlainDate } from '../../base/date.ts'
import type { OfficialId, PartyId, RecordId } from '../00-case/case-id.ts'
import type { Procedure } from '../00-case/round.ts'
import type { Statement } from '../02-information/statement.ts'
import type { Neighbour } from './need-plan.specimen.ts'
import type { NeedPlan } from './need-base.specimen.ts'
import type { PersonSpecimen } from './person.specimen.ts'

/** All that is chosen for a generated case. The rest follows from it. */
export interface CasePlan {
  readonly person: PersonSpecimen
  readonly begun: PlainDate
  /** Days from receipt to decision. */
  readonly days: number
  readonly needs: readonly NeedPlan[]
  readonly neighbour?: Neighbour
  /** How the case came about, where the citizen had help before or the board sent it back. */
  readonly procedure: Procedure
  readonly helper: 'ingen' | 'partsrepraesentant' | 'vaerge' | 'bisidder'
  /** The citizen was heard, or had the provider's paper already. */
  readonly hearing: 'holdt' | 'kendt'
  readonly committee: boolean
  readonly sparring: boolean
}

/** Whether the citizen was heard, when, and of what. */
export interface HearingSpecimen {
  readonly isHeard: boolean
  readonly heardOn: PlainDate
  readonly against: readonly Statement[]
  /** Who gets the letters. */
  readonly readers: readonly PartyId[]
}

export const CITIZEN = 'part-borger' as PartyId
export const HELPER = 'part-ved-siden-af' as PartyId
export const RAADGIVER = 'medarbejder-raadgiver' as OfficialId
export const LEDER = 'medarbejder-leder' as OfficialId
export const VISITATOR = 'medarbejder-visitator' as OfficialId
export const record = (id: string) => id as RecordId
