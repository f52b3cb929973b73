import type { PlainDate } from '../base/date.ts'
import type { Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import type { CaseId, DocumentId, MunicipalityCode, OfficialId, PartyId } from '../stages/00-case/case-id.ts'
import type { Role } from '../stages/00-case/role.ts'
import type { Access, AccessPurpose, AccessReview, LoggedAccess, SampledAccess } from './access.ts'
import type { FactPart } from '../stages/13-learning/decision-fact.ts'
import type { FactCount } from '../stages/13-learning/fact-count.ts'
import type { TeamCode } from '../stages/13-learning/team-code.ts'
import type { Published, PublishedPage, PublishedQuery } from '../stages/13-learning/publish/publication.ts'
import type { LearningAsk, LearningCount } from '../stages/13-learning/learning-count.ts'
import type { CaseDesk, KeptEntry } from './case-desk.ts'
import type { SelfCheckDesk } from './self-check.ts'

/** Who a party is. Lies apart from every case, joined only where a page needs it. */
export interface Person {
  readonly id: PartyId
  readonly name: string
  /** Ten digits; null where it is not known. Never shown whole, never in an address or a log. */
  readonly cpr: string | null
  readonly address: readonly string[]
  readonly isProtected: boolean
}

/** Someone who works here. */
export interface Colleague {
  readonly id: OfficialId
  readonly name: string
  readonly roles: readonly Role[]
  readonly team: string | null
}

export interface ListedCase {
  readonly id: CaseId
  readonly title: string
  readonly state: string
  readonly citizen: PartyId | null
  readonly responsible: string | null
  readonly team: string | null
  readonly nextDue: { readonly kind: string; readonly dueOn: PlainDate } | null
}

export interface FoundCase {
  readonly id: CaseId
  readonly title: string
  readonly excerpt: readonly { readonly text: string; readonly isHit: boolean }[]
}

export interface FoundCases {
  readonly cases: readonly FoundCase[]
  /** Whether these are all that have the words, the best of them, or the best of those last changed. */
  readonly extent: 'all' | 'best' | 'best-of-latest'
}

export interface DraftKey {
  readonly user: string
  readonly caseId: CaseId
  /** Form and what it is about: `vurdering:behov-1`. */
  readonly form: string
}

export interface Draft {
  /** What the form held, as JSON. */
  readonly text: string
  readonly baseSeq: number
  readonly savedAt: string
}

export interface KeptDocument {
  readonly id: DocumentId
  /** The case it was laid in. */
  readonly caseId: CaseId
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
  /** SHA-256 in hexadecimal. */
  readonly hash: string
}

export interface KeptSetup {
  /** Parsed by the one who asks. */
  readonly value: unknown
  readonly version: number
}

export interface NewSetup {
  readonly value: unknown
  readonly validFrom: PlainDate
  readonly user: string
  readonly role: Role
  /** The version that was changed; 0 where there was none. */
  readonly expectedVersion: number
}

/** By one user, by any but one, for any purpose but one. */
export interface WhichLooks {
  readonly by?: string
  readonly notBy?: string
  readonly notFor?: AccessPurpose
}

/** What the pages of one municipality ask of the outside, in one transaction: all of it is done, or none. */
export interface OfficeDesk {
  readonly municipality: MunicipalityCode
  readonly cases: CaseDesk
  /** Samples of the municipality’s own decisions. */
  readonly selfChecks: SelfCheckDesk
  listWork(query: WorkQuery): Promise<readonly ListedCase[]>
  /** The journals of several cases in one go, for a list that tells what the rules say of each. */
  readCases(ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, readonly KeptEntry[]>>
  /** The cases that someone is, or was, a party in. Whether they may see one, the case itself tells. */
  listCasesOf(party: PartyId): Promise<readonly CaseId[]>
  findListed(id: CaseId): Promise<ListedCase | undefined>
  search(words: string): Promise<FoundCases>
  people(ids: readonly PartyId[]): Promise<ReadonlyMap<PartyId, Person>>
  /** By the beginning of a name. */
  searchPeople(beginning: string): Promise<readonly Person[]>
  /** Whoever has the number in this municipality, whatever the case. */
  findPersonByCpr(cpr: string): Promise<Person | undefined>
  putPerson(person: Person): Promise<void>
  /** Whether this Holdbar can tell by mail at all. */
  readonly canTell: boolean
  /** Where a party is told that something is new; null where they have not asked for it. */
  findMail(party: PartyId): Promise<string | null>
  /** Null where they no longer want it. The party must be known. */
  putMail(party: PartyId, mail: string | null): Promise<void>
  /** What one writer has lying in one case, by form. */
  listDrafts(user: string, caseId: CaseId): Promise<ReadonlyMap<string, Draft>>
  saveDraft(key: DraftKey, text: string, baseSeq: number): Promise<void>
  discardDraft(key: DraftKey): Promise<void>
  /** In the transaction that reads what is shown: what can't be logged is not shown. */
  logAccess(access: Access): Promise<void>
  /** What a list showed: once a day for each case and user, however often the list is drawn. */
  logListed(accesses: readonly Access[]): Promise<void>
  /** The latest of those asked for; one’s own many looks so never crowd out another’s. */
  listAccess(caseId: CaseId, which?: WhichLooks): Promise<readonly LoggedAccess[]>
  /** Looks to be read through: every one for these purposes, and one in so many of the others. Those still open first. */
  sampleAccess(query: {
    readonly always: readonly AccessPurpose[]
    readonly never: readonly [string, ...string[]]
    readonly oneIn: number
    readonly days: number
  }): Promise<readonly SampledAccess[]>
  reviewAccess(id: string, review: AccessReview): Promise<void>
  addDocument(caseId: CaseId, document: Omit<KeptDocument, 'hash' | 'caseId'>): Promise<KeptDocument>
  /** Whatever case it lies in: `readCaseDocument` asks whether it is one of a case. */
  readDocument(id: DocumentId): Promise<KeptDocument | undefined>
  /** The documents that lie here for a case, by name alone. */
  listDocuments(caseId: CaseId): Promise<readonly DocumentId[]>
  /** How the municipality has set things up on a day; undefined where it has not. */
  findSetup(on: PlainDate): Promise<KeptSetup | undefined>
  /** A new version from a day on. The earlier ones stay; false where someone wrote meanwhile. */
  saveSetup(setup: NewSetup): Promise<boolean>
  /** The name an employee goes by; undefined for a user that isn't known. */
  findUserName(user: string): Promise<string | undefined>
  /** The names that these last went by, also of those who work here no more; who isn't known is left out. */
  userNames(users: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Everyone who may act as something here now, by name; whoever has signed in or was given a role. */
  listColleagues(): Promise<readonly Colleague[]>
  queueDispatch(dispatch: NewDispatch): Promise<void>
  /** What became of the letters of these cases, in the order they were queued. */
  listDispatches(cases: readonly CaseId[]): Promise<readonly DispatchStanding[]>
  /**
   * What was given up of a letter to someone as Digital Post, held so that nobody else sends it until this work is done;
   * undefined where it did not fail, or goes on paper already.
   */
  holdFailed(caseId: CaseId, document: DocumentId, to: PartyId): Promise<FailedDispatch | undefined>
  /** Sends what failed to this person once more, now that it is known where to. What goes on paper instead is left. */
  retryDispatches(caseId: CaseId, to: PartyId): Promise<void>
  /**
   * What is counted of the decisions of one part, or of the whole authority, without persons, as of a day: while the limit
   * for complaints runs, nobody knows whether anyone will complain.
   */
  countFacts(on: PlainDate, part?: FactPart): Promise<FactCount>
  /** What can be learnt from them. */
  countLearning(ask: LearningAsk, team?: TeamCode): Promise<LearningCount>
}

export interface WorkQuery {
  /** Null: the cases nobody has. */
  readonly responsible?: string | null
  readonly team?: string
  readonly state?: string
  readonly citizen?: PartyId
  /** Only those that the visitation committee is to look at, or was to. */
  readonly isOnAgenda?: true
  readonly limit: number
}

export interface NewDispatch {
  readonly id: string
  readonly caseId: CaseId
  readonly channel: 'digital-post' | 'brevpost'
  readonly to: PartyId
  readonly document: DocumentId
  /** What the receiver's list of post shows: never what the letter is about. */
  readonly label: string
  /** The dispatch that failed, and that this one is sent in the place of. */
  readonly insteadOf?: string
}

/** A letter to someone that was given up. */
export interface FailedDispatch {
  readonly id: string
  /** Why, in Danish. */
  readonly error: string | null
}

/** How far a letter is on its way to one receiver. */
export interface DispatchStanding extends Pick<NewDispatch, 'caseId' | 'to' | 'document' | 'channel'> {
  /**
   * `i-koe`: is sent in a moment, or tried again. `afsendt`: given to the channel. `modtaget`: the channel has said that
   * it has it. `leveret`: the channel has told that it lies with the receiver. `fejlet`: given up.
   */
  readonly state: 'i-koe' | 'afsendt' | 'modtaget' | 'leveret' | 'fejlet'
  /** The day it came to lie with the receiver, in Denmark; null unless it is `leveret`. */
  readonly deliveredOn: PlainDate | null
  /** Why it did not go when it was last tried, in Danish. */
  readonly error: string | null
  /** The same letter went on paper instead. */
  readonly isReplaced: boolean
}

/** What may come in the way of the whole desk. Nothing was written; only of `lost-at-commit` nobody knows. */
export interface OfficeTrouble {
  readonly kind: 'database-away' | 'lost-at-commit' | 'disk-full' | 'busy' | 'read-only' | 'unknown-municipality'
  readonly words: Words
}

/** Opens the desk of one municipality for one piece of work. */
export interface Office {
  open<T>(municipality: MunicipalityCode, work: (desk: OfficeDesk) => Promise<T>): Promise<Result<T, OfficeTrouble>>
  /** Decisions that were approved for everyone to read, of every municipality here. */
  listPublished(query: PublishedQuery): Promise<Result<PublishedPage, OfficeTrouble>>
  findPublished(id: string): Promise<Result<Published | undefined, OfficeTrouble>>
  listMunicipalities(): Promise<readonly { readonly code: MunicipalityCode; readonly name: string }[]>
}
