import type { PlainDate } from '../../base/date.ts'
import { isNonEmpty } from '../../base/list.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import type { CaseId, DocumentId, OfficialId, PartyId } from '../../stages/00-case/case-id.ts'
import type { Role } from '../../stages/00-case/role.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import type { CaseEntry } from '../../stages/case-entry.ts'
import { listNews } from '../../stages/exchange/case-news.ts'
import type { PackagePerson } from '../../stages/exchange/case-package.ts'
import { stateOf } from '../../stages/case-state.ts'
import { foldCase } from '../../stages/fold-case.ts'
import type { OwnCaseFile } from '../../stages/own-case.ts'
import type { SentCase } from '../../stages/exchange/sent-case.ts'
import { needsSecondReader } from '../approval-rule.ts'
import type { OfficeDesk } from '../office-desk.ts'
import type { Packed } from './pack-case.ts'
import {
  findPackagePeople,
  isSomeoneElse,
  keepPeople,
  listOtherNames,
  type PackagePeople,
  partiesAmong,
} from './package-people.ts'
import { type ActError, performAct } from '../perform-act.ts'
import { tellOfDeath } from '../tell-of-death.ts'

/** Who brings the package, and what they are towards a case; undefined for one that is new. */
export interface Taker {
  readonly user: string
  rolesIn(file: OwnCaseFile | undefined): readonly Role[]
}

export interface Taking {
  readonly today: PlainDate
  /** The board's own number for a case that is new to it. */
  readonly number: string
  /** The team that gets a case that is new. */
  readonly team: string
  readonly command: string
  /** Those of the package of whom it is said that the number is right, though its owner has another name here. */
  readonly same: ReadonlySet<PartyId>
}

/** `ny`: the case is new here. `igen`: it comes back with a new decision. `nyt`: it was here, and so much was new in it, or of its people. `kendt`: all of it was here before. */
export interface Taken {
  readonly kind: 'ny' | 'igen' | 'nyt' | 'kendt'
  readonly caseId: CaseId
  readonly news: readonly CaseEntry[]
}

export interface NotTaken {
  /** What to mend: the package, or what is written beside it: the number, or whether those asked about are the same. */
  readonly field: 'pakke' | 'nummer' | 'samme'
  readonly words: Words
  /** Whoever has a number that someone of another name has here. */
  readonly asked?: readonly PackagePerson[]
}

/** Takes over what another authority sent. Everything is asked before anything is written: a package is taken whole or not at all. */
export async function takePackage(
  desk: OfficeDesk,
  taker: Taker,
  packed: Packed,
  taking: Taking,
): Promise<Result<Taken, NotTaken>> {
  if (packed.told.to !== desk.municipality) return refuse(FOR_ANOTHER)
  const people = await findPackagePeople(desk, packed.told)
  const { told } = people
  const known: Known = { told, people, bytes: packed.bytes }
  const isBoard = desk.municipality === BOARD.code
  if (isBoard ? told.from !== told.case.municipality : told.from !== BOARD.code) return refuse(FROM_ANOTHER)
  const kept = await desk.cases.read(told.case.id)
  const own = foldCase(kept.map(({ entry }) => entry))
  if (own === undefined) {
    return isBoard ? takeNew(desk, taker, known, taking) : refuse(NOT_OURS)
  }
  if (isBoard ? own.from !== told.from : told.case.municipality !== desk.municipality || own.from !== undefined)
    return refuse(TAKEN_NAME)
  const roles = taker.rolesIn(own)
  // A case one may not see is not there.
  if (roles.length === 0) return refuse(isBoard ? TAKEN_NAME : NOT_OURS)
  if (told.case.documents.some(({ id, hash }) => own.documents.some((one) => one.id === id && one.hash !== hash)))
    return refuse(TAKEN_NAME)
  if (isBoard && told.case.round.number > own.round.number)
    return takeAgain(desk, taker, known, taking, { own, seenSeq: kept.at(-1)?.seq ?? 0, roles })
  const news = listNews(own, told.case, isBoard ? 'styrelse' : 'kommune', taking.today)
  // What the package tells of others is of no case here.
  const parties = { ...people, people: partiesAmong(people, own), nameless: [] }
  if (isSomeoneElse(parties, own)) return refuse(TAKEN_NAME)
  if (!isNonEmpty(news))
    return ok({ kind: (await keepPeople(desk, parties.people)) ? 'nyt' : 'kendt', caseId: own.id, news })
  return write(desk, taker, { ...known, people: parties }, taking, {
    kind: 'nyt',
    news,
    documents: documentsIn(news),
    seenSeq: kept.at(-1)?.seq ?? 0,
    roles,
  })
}

/** A package, and who its people are here. */
interface Known extends Packed {
  readonly people: PackagePeople
}

async function takeNew(desk: OfficeDesk, taker: Taker, known: Known, taking: Taking): Promise<Result<Taken, NotTaken>> {
  const { case: file } = known.told
  const lacks = whyNotReceived(file, taking) ?? whyNotLetIn(known.people, undefined, taking)
  if (lacks !== undefined) return err(lacks)
  const imported: CaseEntry = {
    kind: 'case-imported',
    municipality: desk.municipality,
    file,
    official: taker.user as OfficialId,
    team: taking.team,
  }
  const received: CaseEntry = { kind: 'board-received', on: taking.today, number: taking.number.trim() }
  return write(desk, taker, known, taking, {
    kind: 'ny',
    news: [imported, received],
    documents: file.documents.map(({ id }) => id),
    seenSeq: 0,
    roles: taker.rolesIn(undefined),
  })
}

/** A case that was remitted, or changed, and comes back with a new decision and a new complaint. */
async function takeAgain(
  desk: OfficeDesk,
  taker: Taker,
  known: Known,
  taking: Taking,
  { own, seenSeq, roles }: { readonly own: OwnCaseFile; readonly seenSeq: number; readonly roles: readonly Role[] },
): Promise<Result<Taken, NotTaken>> {
  const { case: file } = known.told
  const lacks = whyNotReceived(file, taking) ?? whyNotLetIn(known.people, own, taking)
  if (lacks !== undefined) return err(lacks)
  const state = stateOf(own, false)
  if (state === 'hos-styrelsen' || state === 'til-underskrift') return refuse(STILL_HERE)
  const again: CaseEntry = { kind: 'case-imported-again', file }
  const received: CaseEntry = { kind: 'board-received', on: taking.today, number: taking.number.trim() }
  return write(desk, taker, known, taking, {
    kind: 'igen',
    news: [again, received],
    documents: file.documents.flatMap(({ id }) => (own.documents.some((one) => one.id === id) ? [] : [id])),
    seenSeq,
    roles,
  })
}

/** What the board lacks to receive a round: that it was sent, and a number of its own for it. */
function whyNotReceived(file: SentCase, { number }: Taking): NotTaken | undefined {
  const asOwn = { ...file } as OwnCaseFile
  if (stateOf(asOwn, needsSecondReader(asOwn)) !== 'hos-styrelsen') return { field: 'pakke', words: NOT_SENT }
  return number.trim() === '' ? { field: 'nummer', words: NO_NUMBER } : undefined
}

/** Why the people of a package can't come into the case as those they are here, or not before someone says so. */
function whyNotLetIn(people: PackagePeople, own: OwnCaseFile | undefined, { same }: Taking): NotTaken | undefined {
  if (isSomeoneElse(people, own)) return { field: 'pakke', words: TAKEN_NAME }
  const asked = listOtherNames(people, own)
  return asked.every(({ id }) => same.has(id)) ? undefined : { field: 'samme', words: OTHER_NAME, asked }
}

interface Writing {
  readonly kind: 'ny' | 'igen' | 'nyt'
  readonly news: readonly [CaseEntry, ...CaseEntry[]]
  /** Those the case is told to have, and that it does not have here yet, whether the package holds them or not. */
  readonly documents: readonly DocumentId[]
  readonly seenSeq: number
  readonly roles: readonly Role[]
}

async function write(
  desk: OfficeDesk,
  taker: Taker,
  { told, people, bytes }: Known,
  { today, command }: Taking,
  { kind, news, documents: missing, seenSeq, roles }: Writing,
): Promise<Result<Taken, NotTaken>> {
  const caseId = told.case.id
  for (const id of missing) if ((await desk.readDocument(id)) !== undefined) return refuse(TAKEN_NAME)
  const fresh = new Set(missing)
  const documents = told.documents.filter(({ id }) => fresh.has(id))

  const before = foldCase((await desk.cases.read(caseId)).map(({ entry }) => entry))
  const doer = { user: taker.user, roles }
  const done = await performAct(desk.cases, doer, { caseId, seenSeq, entries: news, today, command })
  if (!done.ok) return refuse(wordsOf(done.error))
  if (!done.value.isAgain) await tellOfDeath(desk, doer, { before, after: done.value.file, today, command })
  await keepPeople(desk, people.people)
  for (const { id, name, mime } of documents)
    await desk.addDocument(caseId, { id, name, mime, bytes: bytes.get(id) ?? new Uint8Array() })
  return ok({ kind, caseId, news })
}

const refuse = (words: Words): Result<never, NotTaken> => err({ field: 'pakke', words })

const documentsIn = (news: readonly CaseEntry[]): readonly DocumentId[] =>
  news.flatMap((entry) => (entry.kind === 'document-recorded' ? [entry.id] : []))

function wordsOf(error: ActError): Words {
  if (error.kind === 'not-open') return error.why
  return (error.kind === 'problems' ? error.problems[0]?.words : undefined) ?? MEANWHILE
}

const FOR_ANOTHER: Words = {
  da: 'Pakken er til en anden myndighed. Kontrollér, at du har valgt den rigtige fil.',
  en: 'The package is for another authority. Check that you chose the right file.',
}
const FROM_ANOTHER: Words = {
  da: 'Pakken kommer ikke fra den myndighed, der har sagen. Bed den rette myndighed om pakken.',
  en: 'The package does not come from the authority that has the case. Ask the right authority for it.',
}
const NOT_OURS: Words = {
  da: 'Sagen i pakken findes ikke her. Kontrollér, at du har valgt den rigtige fil.',
  en: 'The case of the package is not here. Check that you chose the right file.',
}
const TAKEN_NAME: Words = {
  da: 'Pakken bruger navne på sag, personer eller dokumenter, som allerede hører til noget andet her. Intet er hentet ind. Kontakt afsenderen.',
  en: 'The package uses names of case, people or documents that belong to something else here. Nothing was taken in. Contact the sender.',
}
const OTHER_NAME: Words = {
  da: 'Et CPR-nummer i pakken hører til en, der er kendt her under et andet navn. Spørg kommunen, om nummeret er rigtigt. Er det, så vælg pakken igen, og sæt kryds ved det herunder: så bruges den, der har nummeret her.',
  en: 'A CPR number in the package belongs to someone who is known here by another name. Ask the municipality whether the number is right. If it is, choose the package again and tick the box below: then whoever has the number here is used.',
}
const NOT_SENT: Words = {
  da: 'Kommunen har ikke registreret, at sagen er sendt til Ankestyrelsen, så pakken er kun et udkast. Bed kommunen registrere det og hente pakken igen.',
  en: 'The municipality has not recorded the case as sent to the board, so the package is only a draft. Ask it to record that and get the package again.',
}
const STILL_HERE: Words = {
  da: 'Pakken har en ny afgørelse og en ny klage i en sag, I ikke er færdige med. Afgør først den klage, I har.',
  en: 'The package has a new decision and a new complaint in a case that you have not finished. Decide the complaint you have first.',
}
const NO_NUMBER: Words = { da: 'Skriv jeres sagsnummer.', en: 'Write your own number for the case.' }
const MEANWHILE: Words = {
  da: 'Sagen blev ændret, mens pakken blev læst. Prøv igen.',
  en: 'The case was changed while the package was read. Try again.',
}
