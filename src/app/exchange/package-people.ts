import type { PartyId } from '../../stages/00-case/case-id.ts'
import type { CasePackage, PackagePerson } from '../../stages/exchange/case-package.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import { renameParties } from '../../stages/exchange/renamed-case.ts'
import { plain } from '../open-new-case.ts'
import type { OfficeDesk, Person } from '../office-desk.ts'

/** Someone of a package, and who they are here. */
export interface PersonTold {
  /** As the sender has them, with the sender's id. */
  readonly told: PackagePerson
  /** The id they have here. */
  readonly id: PartyId
  /** Undefined for someone new. */
  readonly here: Person | undefined
}

export interface PackagePeople {
  /** The package with the ids that its people have here. */
  readonly told: CasePackage
  readonly people: readonly PersonTold[]
  /** Parties whom the package tells nothing of, and whose ids are someone's here. */
  readonly nameless: readonly PartyId[]
}

/** Whoever is known here by their number keeps the id they have here: no second person is made of them. */
export async function findPackagePeople(desk: OfficeDesk, told: CasePackage): Promise<PackagePeople> {
  const parties = [told.case.citizen, ...told.case.parties.map(({ id }) => id)]
  const here = await desk.people([...new Set([...parties, ...told.people.map(({ id }) => id)])])
  const people: PersonTold[] = []
  for (const one of told.people) {
    const known = here.get(one.id) ?? (one.cpr === null ? undefined : await desk.findPersonByCpr(one.cpr))
    people.push({ told: one, id: known?.id ?? one.id, here: known })
  }
  const ids = new Map(people.map((one) => [one.told.id, one.id]))
  const idOf = (id: PartyId) => ids.get(id) ?? id
  return {
    told: {
      ...told,
      case: renameParties(told.case, idOf),
      people: told.people.map((one) => ({ ...one, id: idOf(one.id) })),
    },
    people,
    nameless: parties.filter((id) => here.has(id) && !ids.has(id)),
  }
}

/** Those who are parties of the case as it is here: what a package tells of others is of no case here. */
export function partiesAmong({ people }: PackagePeople, own: OwnCaseFile): readonly PersonTold[] {
  const parties = partiesOf(own)
  return people.filter(({ id }) => parties.has(id))
}

/**
 * Whether someone would be shown as another. In a case that they are in here, the number tells, or else the name. To
 * come into one, nobody is let by an id alone: the number is told, or none is known, or nobody knows them.
 */
export function isSomeoneElse({ people, nameless }: PackagePeople, own: OwnCaseFile | undefined): boolean {
  const parties = partiesOf(own)
  return (
    new Set(people.map(({ id }) => id)).size < people.length ||
    nameless.some((id) => !parties.has(id)) ||
    people.some(({ told, id, here }) => here !== undefined && isOther(told, here, parties.has(id)))
  )
}

function isOther(told: PackagePerson, here: Person, isParty: boolean): boolean {
  if (here.cpr !== null && (told.cpr !== null || !isParty)) return here.cpr !== told.cpr
  return plain(here.name) !== plain(told.name)
}

/** Those who would come into a case by the number of someone who has another name here. */
export function listOtherNames({ people }: PackagePeople, own: OwnCaseFile | undefined): readonly PackagePerson[] {
  const parties = partiesOf(own)
  return people.flatMap(({ told, id, here }) =>
    here === undefined || parties.has(id) || plain(here.name) === plain(told.name) ? [] : [told],
  )
}

/** Keeps those who are new, and protection that is told of. All else that is known here is not written over by a file. */
export async function keepPeople(desk: OfficeDesk, people: readonly PersonTold[]): Promise<boolean> {
  let isNew = false
  for (const { told, id, here } of people) {
    if (here !== undefined && (here.isProtected || !told.isProtected)) continue
    await desk.putPerson(here === undefined ? { ...told, id } : { ...here, isProtected: true })
    isNew = true
  }
  return isNew
}

const partiesOf = (own: OwnCaseFile | undefined): ReadonlySet<PartyId> =>
  new Set(own === undefined ? [] : [own.citizen, ...own.parties.map(({ id }) => id)])
