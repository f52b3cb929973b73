import type { PlainDate } from '../base/date.ts'
import { err, ok, type Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import type { CaseId, OfficialId, PartyId } from '../stages/00-case/case-id.ts'
import type { Role } from '../stages/00-case/role.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { foldCase } from '../stages/fold-case.ts'
import type { OwnCaseFile } from '../stages/own-case.ts'
import type { KnownPerson, NewCase, WhoseCase } from './new-case.ts'
import type { OfficeDesk, Person } from './office-desk.ts'
import { performAct } from './perform-act.ts'
import { findDeath } from './tell-of-death.ts'

export interface Opener {
  readonly user: string
  readonly roles: readonly Role[]
  readonly team: string
  /** Whether a case is one the opener may see: a person is chosen among those in such cases alone. */
  sees(file: OwnCaseFile): boolean
}

export interface NotOpened {
  readonly field: 'navn' | 'cpr' | 'kendt'
  readonly words: Words
  /** The number is someone's who is known here by another name: whoever opens the case is to say that it is right. */
  readonly isOtherName: boolean
  readonly isState: boolean
}

/** Every case that someone is in, whoever may see it. */
export async function readCasesOf(desk: OfficeDesk, party: PartyId): Promise<readonly OwnCaseFile[]> {
  const journals = await desk.readCases(await desk.listCasesOf(party))
  return [...journals.values()].flatMap((kept) => foldCase(kept.map(({ entry }) => entry)) ?? [])
}

/** Those of the people whom someone may find: each is in a case that they may see. */
export async function findKnown(
  desk: OfficeDesk,
  people: readonly Person[],
  sees: Opener['sees'],
): Promise<readonly KnownPerson[]> {
  const known: KnownPerson[] = []
  for (const person of people) {
    const cases = (await readCasesOf(desk, person.id)).filter(sees)
    if (cases.length > 0) known.push({ person, cases })
  }
  return known
}

/**
 * Opens a case. Whoever is known here already keeps the identity they have: no second person is made of them, their
 * name and address are not written over, and protection that was given is never taken away by a form. Where all that is
 * known of them is shielded, so is the new case; and where they are known to be dead, it says so.
 */
export async function openNewCase(
  desk: OfficeDesk,
  opener: Opener,
  { whose, area, procedure, shielded }: NewCase,
  { today, command, newId }: { readonly today: PlainDate; readonly command: string; readonly newId: () => string },
): Promise<Result<CaseId, NotOpened>> {
  // Named by the wish, so that a form sent twice opens one case.
  const id = command as CaseId
  const before = await desk.cases.findDone(id, command)
  if (before !== undefined)
    return (await isFor(desk, before, whose)) ? ok(id) : refuse('navn', SENT_BEFORE, { isState: true })
  const found = await findOwner(desk, opener, whose)
  if (!found.ok) return found
  const named = `${command}-borger` as PartyId
  // A wish that was made to name someone who is known names nobody.
  const isTaken = found.value === undefined && (await desk.people([named])).has(named)
  const citizen = found.value?.id ?? (isTaken ? (`${newId()}-borger` as PartyId) : named)
  const others = await readCasesOf(desk, citizen)
  const death = await findDeath(desk, citizen)
  const isShielded = shielded || (others.length > 0 && others.every((file) => file.shielded))
  const entries: readonly [CaseEntry, ...CaseEntry[]] = [
    {
      kind: 'case-opened',
      municipality: desk.municipality,
      id,
      area,
      on: today,
      citizen,
      procedure,
      shielded: isShielded,
    },
    {
      kind: 'party-recorded',
      party: {
        id: citizen,
        ...(area === 'voksen'
          ? { role: 'borger', mandates: ['modtage-breve', 'udtale-sig', 'se-sagen', 'klage'] }
          : // A child’s letters go to those who have custody; the municipality sees to who they are.
            { role: 'barn', mandates: [] }),
      },
    },
    { kind: 'responsible-assigned', official: opener.user as OfficialId, team: opener.team },
    ...(death === undefined ? [] : [death]),
  ]
  const done = await performAct(
    desk.cases,
    { user: opener.user, roles: opener.roles },
    { caseId: id, seenSeq: 0, entries, today, command },
  )
  if (!done.ok) return refuse('navn', done.error.kind === 'not-open' ? done.error.why : ALREADY, { isState: true })
  // The other of two clicks may have come first while we waited: whoever is known by now stays as they are.
  const known = (await desk.people([citizen])).get(citizen)
  if (known === undefined && whose.kind === 'skrevet') {
    const { name, cpr, address, isProtected } = whose
    await desk.putPerson({ id: citizen, name, cpr, address, isProtected })
  } else if (known !== undefined && whose.kind === 'skrevet' && whose.isProtected && !known.isProtected)
    await desk.putPerson({ ...known, isProtected: true })
  return ok(id)
}

/** Who of those known here it is; undefined for someone new. */
async function findOwner(
  desk: OfficeDesk,
  { sees }: Opener,
  whose: WhoseCase,
): Promise<Result<Person | undefined, NotOpened>> {
  if (whose.kind === 'kendt') {
    const person = (await desk.people([whose.party])).get(whose.party)
    const [known] = person === undefined ? [] : await findKnown(desk, [person], sees)
    return known === undefined ? refuse('kendt', NOT_KNOWN) : ok(known.person)
  }
  if (whose.cpr === null) return ok(undefined)
  const owner = await desk.findPersonByCpr(whose.cpr)
  if (owner === undefined || plain(owner.name) === plain(whose.name)) return ok(owner)
  // The name they go by is not told: the number alone is no right to it, and the case would tell it.
  if (!whose.isSame) return refuse('cpr', OTHER_NAME, { isOtherName: true })
  const cases = await readCasesOf(desk, owner.id)
  return cases.length === 0 || cases.some(sees) ? ok(owner) : refuse('cpr', NOT_SEEN)
}

/** Whether what was opened is a case for the same person: the second of two clicks, and not a form written anew. */
async function isFor(desk: OfficeDesk, entries: readonly CaseEntry[], whose: WhoseCase): Promise<boolean> {
  const [opened] = entries
  if (opened?.kind !== 'case-opened') return false
  if (whose.kind === 'kendt') return opened.citizen === whose.party
  const person = (await desk.people([opened.citizen])).get(opened.citizen)
  return whose.cpr === null
    ? person !== undefined && plain(person.name) === plain(whose.name)
    : person?.cpr === whose.cpr
}

/** A name as it is compared: neither spaces nor capitals make another of it. */
export const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()

const refuse = (
  field: NotOpened['field'],
  words: Words,
  more: Partial<Pick<NotOpened, 'isOtherName' | 'isState'>> = {},
): Result<never, NotOpened> => err({ field, words, isOtherName: false, isState: false, ...more })

const ALREADY: Words = {
  da: 'Sagen kunne ikke oprettes. Prøv igen.',
  en: 'The case could not be opened. Try again.',
}
const SENT_BEFORE: Words = {
  da: 'Formularen har allerede oprettet en sag for en anden. Skal der oprettes en sag mere, så se efter, og send igen.',
  en: 'The form has opened a case for someone else already. If one more case is to be opened, look and send again.',
}
const NOT_KNOWN: Words = {
  da: 'Personen kan ikke vælges. Søg borgeren frem igen, eller skriv navn og CPR-nummer.',
  en: 'The person can’t be chosen. Search for the citizen again, or write name and CPR number.',
}
const NOT_SEEN: Words = {
  da: 'CPR-nummeret hører til en, der er kendt her under et andet navn, i sager, som du ikke kan se. Ret nummeret, hvis det er skrevet forkert. Er det rigtigt, så bed en kollega, der kan se sagerne, om at oprette den nye.',
  en: 'The CPR number belongs to someone who is known here by another name, in cases that you can’t see. Mend the number if it was written wrong. If it is right, ask a colleague who can see the cases to open the new one.',
}
const OTHER_NAME: Words = {
  da: 'CPR-nummeret hører til en, der er kendt her under et andet navn. Ret nummeret, hvis det er skrevet forkert. Er det rigtigt, så sæt kryds ved det herunder: så bruges den borger, der har nummeret.',
  en: 'The CPR number belongs to someone who is known here by another name. Mend the number if it was written wrong. If it is right, tick the box below: then the citizen who has the number is used.',
}
