import { comesOfAge } from '../../stages/00-case/coming-of-age.ts'
import type { KeptEntry } from '../../app/case-desk.ts'
import type { Access, AccessPurpose } from '../../app/access.ts'
import type { OfficeDesk } from '../../app/office-desk.ts'
import { needsSecondReader } from '../../app/approval-rule.ts'
import type { PlainDate } from '../../base/date.ts'
import type { CaseId, OfficialId, PartyId } from '../../stages/00-case/case-id.ts'
import { type CaseHeader, kleOf, rolesTowards } from '../../stages/00-case/grant.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { READERS } from '../../stages/act/act-table.ts'
import { listHandedIn } from '../../stages/citizen/disclosure.ts'
import { stateOf } from '../../stages/case-state.ts'
import { foldCase } from '../../stages/fold-case.ts'
import { readSetup } from '../../stages/municipal-setup.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { CaseShown } from '../../web/office/case-frame.ts'
import type { Values } from '../../web/form/field.ts'
import { draftValues } from './form-body.ts'
import type { SessionUser } from './office-deps.ts'
import type { OfficeSite } from './office-site.ts'

export interface OpenedCase {
  readonly desk: OfficeDesk
  readonly shown: CaseShown
  readonly kept: readonly KeptEntry[]
}

/** What of a case is looked at, and by which route. */
export interface LookTold {
  readonly what: string
  readonly route: string
  /** Where it is another than the one who looks has with the case. */
  readonly purpose?: AccessPurpose
}

/** Opens a case for someone who may see it, and logs that it was seen. Undefined where there is none they may see. */
export async function openCase(
  site: OfficeSite,
  desk: OfficeDesk,
  user: SessionUser,
  id: string,
  log: LookTold,
  suggested: Values = {},
): Promise<OpenedCase | undefined> {
  const kept = await desk.cases.read(id as CaseId)
  const file = foldCase(kept.map(({ entry }) => entry))
  if (file === undefined) return undefined
  const roles = rolesIn(file, user)
  const [role] = roles
  if (role === undefined) return undefined

  await desk.logAccess(accessOf(file, user, role, log))
  const people = await desk.people([...new Set([file.citizen, ...file.parties.map((party) => party.id)])])
  const nameOf = (party: PartyId) => people.get(party)?.name ?? 'Ukendt person'
  const drafts = await desk.listDrafts(user.id, file.id)
  const today = site.today()
  const seq = kept.at(-1)?.seq ?? 0
  return {
    desk,
    kept,
    shown: {
      file,
      seq,
      state: stateOf(file, needsSecondReader(file)),
      checked: site.checkCase(file, seq, today),
      roles,
      today,
      nameOf,
      cameOfAge: cameOfAge(file, people.get(file.citizen)?.cpr, today),
      nameOfUser: await nameUsers(desk, usersIn(kept)),
      handedIn: listHandedIn(kept),
      answeredHere: new Set(kept.flatMap(({ entry }) => (entry.kind === 'aktindsigt-answered' ? [entry.id] : []))),
      post: await desk.listDispatches([file.id]),
      drafts: new Map([...drafts].map(([form, { text, savedAt }]) => [form, { values: draftValues(text), savedAt }])),
      context: { file, today, user: user.id as OfficialId, target: null, suggested, newId: site.newId, nameOf },
    },
  }
}

/** The day the child of a case came of age; null where it is not a child’s, or not yet, or not known. */
function cameOfAge({ area }: OwnCaseFile, cpr: string | null | undefined, today: PlainDate): PlainDate | null {
  const on = area === 'barn' ? comesOfAge(cpr) : undefined
  return on === undefined || on > today ? null : on
}

/** How those who work here are called. Who isn't known is told by the name of the user. */
export async function nameUsers(desk: OfficeDesk, users: readonly string[]): Promise<(user: string) => string> {
  const names = await desk.userNames([...new Set(users)])
  return (user) => names.get(user) ?? user
}

/** Everyone who has written in the case, or was given it. */
export function usersIn(kept: readonly KeptEntry[]): readonly string[] {
  return kept.flatMap(({ by, entry }) =>
    entry.kind === 'responsible-assigned' ? [by.user, entry.official] : [by.user],
  )
}

/** The case with who works here, for the forms that name someone. */
export async function withHouse({ desk, shown, kept }: OpenedCase): Promise<OpenedCase> {
  const colleagues = await desk.listColleagues()
  const setup = readSetup((await desk.findSetup(shown.today))?.value)
  const teams = [
    ...new Set([
      ...(setup.ok ? setup.value.teams : []),
      ...colleagues.flatMap(({ team }) => (team === null ? [] : [team])),
    ]),
  ]
  return { desk, kept, shown: { ...shown, context: { ...shown.context, house: { colleagues, teams } } } }
}

/** The case with the limit that was published for its area on a day, for the form that takes an application. */
export async function withPublished({ desk, shown, kept }: OpenedCase, on: PlainDate): Promise<OpenedCase> {
  const setup = readSetup((await desk.findSetup(on))?.value)
  if (!setup.ok) return { desk, kept, shown }
  const publishedWeeks = setup.value.publishedWeeks[shown.file.area]
  return { desk, kept, shown: { ...shown, context: { ...shown.context, publishedWeeks } } }
}

/** The roles someone reads a case in. Whoever has the case sees it, shielded or not. */
export function rolesIn(file: OwnCaseFile, user: SessionUser): readonly Role[] {
  const header: CaseHeader = {
    municipality: file.municipality,
    kle: kleOf(file.area),
    team: file.team,
    shielded: file.shielded,
  }
  const isOwn = file.responsible === user.id
  return rolesTowards(isOwn ? { ...header, shielded: false } : header, user.grants).filter((role) =>
    READERS.includes(role),
  )
}

/** A look at a case by someone who may see it, as the log keeps it. */
export function accessOf(
  file: OwnCaseFile,
  user: SessionUser,
  role: Role,
  { what, route, purpose = purposeOf(file, user, role) }: LookTold,
): Access {
  return { user: user.id, role, purpose, what, caseId: file.id, party: file.citizen, route }
}

/** Why someone looks at a case that they may see. */
function purposeOf(file: OwnCaseFile, user: SessionUser, role: Role): AccessPurpose {
  if (file.responsible === user.id) return 'har-sagen'
  if (role === 'leder' || role === 'jurist') return 'leder-eller-jurist'
  if (role === 'ankechef') return 'ankechef'
  return file.team !== undefined && file.team === user.team ? 'afloeser' : 'uden-for-teamet'
}
