import { addDays, type PlainDate } from '../../base/date.ts'
import type { PartyId } from './case-id.ts'
import { type Death, isSilenced } from './death.ts'

/** Citizen, child, parent, guardian, party representative, companion, relative. */
export type PartyRole = 'borger' | 'barn' | 'foraelder' | 'vaerge' | 'partsrepraesentant' | 'bisidder' | 'paaroerende'

/** What the citizen, or the law, lets someone do in the case: get letters, speak, see the case, complain. */
export type Mandate = 'modtage-breve' | 'udtale-sig' | 'se-sagen' | 'klage'

/** Someone in the case besides the authority. Here stands only what the case turns on, never a name or number. */
export interface Party {
  /** Names the person; hearings and letters refer to it. */
  readonly id: PartyId
  /** Who the person is to the case. */
  readonly role: PartyRole
  /** First day of a power of attorney or guardianship. Absent: not known, or there is none. */
  readonly from?: PlainDate
  /** Its last day; absent while no end is known. */
  readonly to?: PlainDate
  /**
   * What the person may do in the case. Empty for a mere companion.
   * @default []
   */
  readonly mandates: readonly Mandate[]
  /** Set where the authority has refused this person (FVL § 8, stk. 2). Absent: not refused. */
  readonly refused?: {
    /** The day of the refusal. */
    readonly on: PlainDate
    /** The reason that was given; empty where none was. */
    readonly why: string
  }
}

/** Whether a power of attorney or guardianship holds on a day. Where no days are known, it does. */
export const isInForce = ({ from, to }: Party, on: PlainDate): boolean => (from ?? on) <= on && on <= (to ?? on)

/** Those whom the citizen has asked along, and may let go again. A guardian or a parent is there by law. */
const ASKED_BY_CITIZEN: ReadonlySet<PartyRole> = new Set(['partsrepraesentant', 'bisidder'])

/** The party as they are who may do nothing from a day on. What had not begun never did. */
export function endedOn({ from, to, ...party }: Party, on: PlainDate): Party {
  const before = addDays(on, -1)
  const last = to !== undefined && to < before ? to : before
  return { ...party, to: last, ...(from === undefined || from > last ? {} : { from }) }
}

/** The party as the citizen leaves them who lets them go. Null where that is not the citizen’s to do. */
export const letGo = (party: Party, on: PlainDate): Party | null =>
  ASKED_BY_CITIZEN.has(party.role) && party.refused === undefined ? endedOn(party, on) : null

/** Those whom the authority writes to on a day. Nobody writes to the dead. */
export function listReceivers(
  file: { readonly parties: readonly Party[]; readonly citizen?: PartyId; readonly death?: Death },
  on: PlainDate,
): readonly PartyId[] {
  return file.parties
    .filter((party) => !isSilenced(file, party.id))
    .filter((party) => party.mandates.includes('modtage-breve') && party.refused === undefined && isInForce(party, on))
    .map(({ id }) => id)
}

/** There is doubt whether the citizen can look after their own interests (SEL § 82, stk. 2). */
export interface GuardianDoubt {
  /** The day the doubt arose. */
  readonly raised: PlainDate
  /** What gives rise to it. */
  readonly why: string
  /** The day Familieretshuset was asked to consider a guardian; absent where it was not. */
  readonly askedFamilieretshuset?: PlainDate
  /** The doubt is gone, or a guardian was considered and not asked for. Absent: not settled, or not known. */
  readonly settled?: {
    /** The day it was settled. */
    readonly on: PlainDate
    /** How. */
    readonly why: string
  }
}
