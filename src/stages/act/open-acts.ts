import type { Words } from '../../base/words.ts'
import type { Role } from '../00-case/role.ts'
import { isStoppedByDeath } from '../00-case/death.ts'
import { COMPLAINT_OVER, NO_COMPLAINT, STOPPED_BY_DEATH } from './act-needs.ts'
import { ACT_TABLE, type ActCase, APPEALED, BOARD, CITIZEN, EVER_AT_BOARD } from './act-table.ts'
import type { Act } from '../case-entry.ts'
import type { CaseState } from '../case-state.ts'

/** Whether an act is open to a role in a case as it stands; where it is not, why, for the one who would have done it. */
export type Openness = { readonly kind: 'open' } | { readonly kind: 'closed'; readonly why: Words }

export function opennessOf(act: Act, role: Role, state: CaseState, file: ActCase | undefined): Openness {
  const { lacks } = ACT_TABLE[act]
  if (!isEverDoneBy(act, role)) return closed(NOT_YOURS)
  if (!statesFor(act, role).includes(state)) return closed(whyNotNow(act, state, file))
  const why = file === undefined ? null : (lacks?.(file) ?? null)
  return why === null ? { kind: 'open' } : closed(why)
}

/** The states in which a role may do an act. */
function statesFor(act: Act, role: Role): readonly CaseState[] {
  const { roles, states, board = [], citizen } = ACT_TABLE[act]
  if (!roles.includes(role)) return board
  return citizen !== undefined && CITIZEN.includes(role) ? citizen : states
}

/** The roles someone has in a case, and how far the case has come. */
export interface RolesInCase {
  readonly roles: readonly Role[]
  readonly state: CaseState
  readonly file: ActCase
}

/**
 * Why an act is closed to someone with these roles; null where it is open in any of them. Told is the reason that lies
 * nearest: a state or a lack can be mended, a role can’t.
 */
export function whyNotOpen(act: Act, { roles, state, file }: RolesInCase): Words | null {
  const nearest = roles.find((role) => isEverDoneBy(act, role))
  if (nearest === undefined) return NOT_YOURS
  if (roles.some((role) => opennessOf(act, role, state, file).kind === 'open')) return null
  const answer = opennessOf(act, nearest, state, file)
  return answer.kind === 'closed' ? answer.why : null
}

/** Whether someone with these roles may do the act now. */
export function isOpenTo(act: Act, has: RolesInCase): boolean {
  return whyNotOpen(act, has) === null
}

/** Whether a role does the act at all, whatever the case has come to. */
export function isEverDoneBy(act: Act, role: Role): boolean {
  const { roles, board = [] } = ACT_TABLE[act]
  return roles.includes(role) || (BOARD.includes(role) && board.length > 0)
}

/** The acts a role may do now. */
export function openActs(file: ActCase | undefined, role: Role, state: CaseState): readonly Act[] {
  return (Object.keys(ACT_TABLE) as Act[]).filter((act) => opennessOf(act, role, state, file).kind === 'open')
}

const AFTER_COMPLAINT: ReadonlySet<CaseState> = new Set([...APPEALED, ...EVER_AT_BOARD])

/** What only comes after a complaint waits for one. */
function whyNotNow(act: Act, state: CaseState, file: ActCase | undefined): Words {
  if (file !== undefined && isStoppedByDeath(file)) return STOPPED_BY_DEATH
  if (state !== 'afsendt' || !ACT_TABLE[act].states.some((one) => AFTER_COMPLAINT.has(one))) return WRONG_STATE[state]
  return (file?.complaints ?? []).length === 0 ? NO_COMPLAINT : COMPLAINT_OVER
}

const closed = (why: Words): Openness => ({ kind: 'closed', why })
const NOT_YOURS: Words = { da: 'Det kan du ikke gøre i din rolle.', en: 'Your role can’t do this.' }
const WRONG_STATE: Readonly<Record<CaseState, Words>> = {
  ingen: { da: 'Sagen er ikke oprettet.', en: 'The case has not been opened.' },
  oplyses: {
    da: 'Sagen er ved at blive oplyst; der er ikke truffet afgørelse endnu.',
    en: 'The case is being informed; nothing is decided yet.',
  },
  'til-godkendelse': {
    da: 'Afgørelsen ligger til godkendelse. Tag den tilbage, hvis noget skal ændres.',
    en: 'The decision is up for approval. Take it back if something must change.',
  },
  afgjort: {
    da: 'Der er truffet afgørelse; brevet skal sendes. Tag afgørelsen tilbage, hvis noget skal ændres først.',
    en: 'The case is decided; the letter must be sent. Take the decision back if something must change first.',
  },
  paaklaget: {
    da: 'Afgørelsen er påklaget og venter på genvurdering.',
    en: 'The decision is contested and waits for reassessment.',
  },
  genvurderes: { da: 'Sagen bliver genvurderet.', en: 'The case is being reassessed.' },
  genvurderet: {
    da: 'Sagen er genvurderet og skal sendes til Ankestyrelsen.',
    en: 'The case is reassessed and must be sent to the board.',
  },
  'hos-styrelsen': { da: 'Sagen ligger hos Ankestyrelsen.', en: 'The case is with the board.' },
  'til-underskrift': {
    da: 'Ankestyrelsens udkast venter på underskrift.',
    en: 'The board’s draft waits for a signature.',
  },
  'styrelsen-har-afgjort': { da: 'Ankestyrelsen har afgjort sagen.', en: 'The board has decided the case.' },
  afsluttet: {
    da: 'Sagen er afsluttet uden en afgørelse. Åbn den igen, hvis der skal arbejdes videre.',
    en: 'The case was ended without a decision. Reopen it if work is to go on.',
  },
  afsendt: {
    da: 'Afgørelsen er sendt. Nye oplysninger kræver, at sagen tages op igen.',
    en: 'The decision has been sent. New information takes a new round.',
  },
}
