import type { PartyRole } from '../stages/00-case/party.ts'
import type { Procedure } from '../stages/00-case/round.ts'
import type { DemoAct, DemoPlace } from './demo-case.ts'

/** How a made-up case begins. */
export interface Opening {
  /** The first part of every name in the case: `ida`. */
  readonly slug: string
  /** 2 to 99: the end of the case's own name. */
  readonly number: number
  readonly name: string
  readonly street: string
  /** Days before today that the case was opened. */
  readonly since: number
  /** Fjordkøbing where no other is named. */
  readonly place?: DemoPlace
  readonly by?: DemoAct['by']
  readonly area?: 'voksen' | 'barn'
  readonly team?: string
  readonly role?: PartyRole
  readonly procedure?: Procedure
  readonly shielded?: boolean
}
