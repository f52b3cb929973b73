import type { PlainDate } from '../base/date.ts'
import { err, ok } from '../base/result.ts'
import type { CaseId, DocumentId, MunicipalityCode, PartyId } from '../stages/00-case/case-id.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { factCountOf } from '../stages/13-learning/fact-count.ts'
import { createCounters } from '../stages/13-learning/fact-counters.ts'
import { countLearning } from '../stages/13-learning/learning-count.specimen.ts'
import type { Notice } from '../stages/citizen/citizen-notice.ts'
import { lineOf, wordsOf } from '../stages/case-line.ts'
import { foldCase } from '../stages/fold-case.ts'
import { needsSecondReader } from './approval-rule.ts'
import type { AccessReview, LoggedAccess } from './access.ts'
import { memoryDesk } from './case-desk.specimen.ts'
import { memorySelfChecks } from './self-check.specimen.ts'
import { roundFactsOf } from './case-facts.ts'
import { pageOf, publishedIn } from './published.specimen.ts'
import type {
  Colleague,
  Draft,
  KeptDocument,
  KeptSetup,
  ListedCase,
  NewDispatch,
  Office,
  OfficeDesk,
  OfficeTrouble,
  Person,
} from './office-desk.ts'

export interface MemoryMunicipality {
  readonly cases?: Readonly<Record<string, readonly CaseEntry[]>>
  readonly people?: readonly Person[]
  readonly setup?: unknown
  readonly canTell?: boolean
  readonly colleagues?: readonly Colleague[]
  readonly userNames?: Readonly<Record<string, string>>
}

/** An office in memory, each municipality apart, and what was done in it. For tests only. */
export function memoryOffice(
  given: Readonly<Record<string, MemoryMunicipality>>,
  /** As the journal names a document; without it each has none. */
  hashOf: (bytes: Uint8Array) => string = () => '',
): {
  readonly office: Office
  readonly accesses: LoggedAccess[]
  readonly dispatches: NewDispatch[]
  /** Why a dispatch was given up, by its id. */
  readonly failures: Map<string, string>
  /** The day a dispatch came to lie with its receiver, as the channel told, by its id. */
  readonly deliveries: Map<string, PlainDate>
  /** Everyone who was to be told that something is new, asked for or not. */
  readonly notices: (Notice & { readonly caseId: CaseId })[]
  /** While set, it comes in the way of every desk. */
  trouble: OfficeTrouble | undefined
} {
  const accesses: LoggedAccess[] = []
  const dispatches: NewDispatch[] = []
  const failures = new Map<string, string>()
  const deliveries = new Map<string, PlainDate>()
  const notices: (Notice & { readonly caseId: CaseId })[] = []
  const desks = new Map(
    Object.entries(given).map(([code, one]) => [
      code,
      deskOf(code as MunicipalityCode, one, { accesses, dispatches, failures, deliveries, notices, hashOf }),
    ]),
  )
  const world = {
    accesses,
    dispatches,
    failures,
    deliveries,
    notices,
    trouble: undefined as OfficeTrouble | undefined,
    office: undefined as unknown as Office,
  }
  world.office = {
    async open(municipality, work) {
      const desk = desks.get(municipality)
      const { trouble } = world
      if (trouble !== undefined) {
        // Lost at the very end: the work is done, and nobody is told.
        if (trouble.kind === 'lost-at-commit' && desk !== undefined) await work(desk)
        return err(trouble)
      }
      if (desk === undefined)
        return err({
          kind: 'unknown-municipality',
          words: { da: 'Kommunen kendes ikke.', en: 'The municipality is not known.' },
        })
      return ok(await work(desk))
    },
    listPublished: async (query) =>
      world.trouble !== undefined ? err(world.trouble) : ok(pageOf(await publishedIn([...desks.values()]), query)),
    findPublished: async (id) => ok((await publishedIn([...desks.values()])).find((one) => one.id === id)),
    listMunicipalities: async () => [...desks.keys()].map((code) => ({ code: code as MunicipalityCode, name: code })),
  }
  return world
}

function deskOf(
  municipality: MunicipalityCode,
  given: MemoryMunicipality,
  {
    accesses,
    dispatches,
    failures,
    deliveries,
    notices,
    hashOf,
  }: Pick<ReturnType<typeof memoryOffice>, 'accesses' | 'dispatches' | 'failures' | 'deliveries' | 'notices'> & {
    readonly hashOf: (bytes: Uint8Array) => string
  },
): OfficeDesk {
  const cases = memoryDesk(given.cases ?? {})
  const ids = new Set(Object.keys(given.cases ?? {}))
  const people = new Map((given.people ?? []).map((one) => [one.id, one]))
  const mails = new Map<PartyId, string | null>()
  const drafts = new Map<string, Draft>()
  const documents = new Map<DocumentId, KeptDocument>()
  const reviews = new Map<string, AccessReview>()
  let setup: KeptSetup | undefined = given.setup === undefined ? undefined : { value: given.setup, version: 1 }
  const key = (user: string, caseId: string) => `${user} ${caseId} `

  const facts = async (part?: string) => {
    const journals = await Promise.all([...ids].map((id) => cases.read(id as CaseId)))
    const all = journals.flatMap((kept) => roundFactsOf(kept.map(({ entry }) => entry)))
    return all.filter(
      ({ fact }) => part === undefined || (fact.municipality === municipality ? fact.team : fact.municipality) === part,
    )
  }
  const agenda = new Set<CaseId>()
  const listed = async (): Promise<ListedCase[]> => {
    const lines: ListedCase[] = []
    agenda.clear()
    for (const id of ids) {
      const file = foldCase((await cases.read(id as CaseId)).map(({ entry }) => entry))
      if (file === undefined) continue
      const { title, state, awaits } = lineOf(file, needsSecondReader(file))
      const [next] = awaits.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
      if (awaits.some(({ kind }) => kind === 'udvalg')) agenda.add(file.id)
      lines.push({
        id: file.id,
        title,
        state,
        citizen: file.citizen,
        responsible: file.responsible ?? null,
        team: file.team ?? null,
        nextDue: next ?? null,
      })
    }
    return lines
  }

  return {
    municipality,
    cases: {
      read: cases.read,
      findDone: cases.findDone,
      async append(id, write) {
        ids.add(id)
        notices.push(...write.tell.map((one) => ({ ...one, caseId: id })))
        return cases.append(id, write)
      },
    },
    selfChecks: memorySelfChecks(async () =>
      Promise.all([...ids].map(async (id) => ({ id: id as CaseId, kept: await cases.read(id as CaseId) }))),
    ),
    listWork: async ({ responsible, team, citizen, isOnAgenda, limit }) =>
      (await listed())
        .filter(
          (one) =>
            (isOnAgenda === undefined || agenda.has(one.id)) &&
            (responsible === undefined || one.responsible === responsible) &&
            (team === undefined || one.team === team) &&
            (citizen === undefined || one.citizen === citizen),
        )
        .slice(0, limit),
    readCases: async (wanted) =>
      new Map(await Promise.all(wanted.map(async (id) => [id, await cases.read(id)] as const))),
    async listCasesOf(party) {
      const mine: CaseId[] = []
      for (const id of ids) {
        const file = foldCase((await cases.read(id as CaseId)).map(({ entry }) => entry))
        if (file?.parties.some((one) => one.id === party) === true) mine.push(file.id)
      }
      return mine
    },
    findListed: async (id) => (await listed()).find((one) => one.id === id),
    async search(words) {
      const hits = []
      for (const one of await listed()) {
        const file = foldCase((await cases.read(one.id)).map(({ entry }) => entry))
        if (file !== undefined && wordsOf(file).toLowerCase().includes(words.toLowerCase()))
          hits.push({ id: one.id, title: one.title, excerpt: [{ text: words, isHit: true }] })
      }
      return { cases: hits, extent: 'all' }
    },
    people: async (wanted) =>
      new Map(
        wanted.flatMap((id): [PartyId, Person][] => {
          const one = people.get(id)
          return one === undefined ? [] : [[id, one]]
        }),
      ),
    searchPeople: async (beginning) =>
      [...people.values()].filter(({ name }) => name.toLowerCase().startsWith(beginning.toLowerCase())),
    findPersonByCpr: async (cpr) => [...people.values()].find((one) => one.cpr === cpr),
    async putPerson(person) {
      if (person.cpr !== null && [...people.values()].some(({ id, cpr }) => cpr === person.cpr && id !== person.id))
        throw new Error('a number belongs to one person')
      people.set(person.id, person)
    },
    canTell: given.canTell ?? true,
    findMail: async (party) => mails.get(party) ?? null,
    async putMail(party, mail) {
      if (!people.has(party)) throw new Error('a party that is not known can not be told')
      mails.set(party, mail)
    },
    listDrafts: async (user, caseId) =>
      new Map(
        [...drafts].flatMap(([name, draft]) =>
          name.startsWith(key(user, caseId)) ? [[name.slice(key(user, caseId).length), draft] as const] : [],
        ),
      ),
    saveDraft: async ({ user, caseId, form }, text, baseSeq) =>
      void drafts.set(key(user, caseId) + form, { text, baseSeq, savedAt: '2025-03-03T09:00:00.000Z' }),
    discardDraft: async ({ user, caseId, form }) => void drafts.delete(key(user, caseId) + form),
    logAccess: async (access) =>
      void accesses.push({ ...access, id: `opslag-${accesses.length + 1}`, at: '2025-03-03T09:00:00.000Z' }),
    async logListed(seen) {
      for (const one of seen)
        if (!accesses.some(({ user, caseId, what }) => user === one.user && caseId === one.caseId && what === one.what))
          accesses.push({ ...one, id: `opslag-${accesses.length + 1}`, at: '2025-03-03T09:00:00.000Z' })
    },
    listAccess: async (caseId, { by, notBy, notFor } = {}) =>
      accesses.filter(
        (one) =>
          one.caseId === caseId &&
          (by === undefined || one.user === by) &&
          one.user !== notBy &&
          one.purpose !== notFor,
      ),
    sampleAccess: async ({ always, never, oneIn }) =>
      accesses
        .filter(({ purpose, what }, at) => !never.includes(what) && (always.includes(purpose) || at % oneIn === 0))
        .map((one) => ({ ...one, review: reviews.get(one.id) ?? null })),
    reviewAccess: async (id, review) => void reviews.set(id, review),
    async addDocument(caseId, document) {
      const kept = { ...document, hash: hashOf(document.bytes), caseId }
      documents.set(document.id, kept)
      return kept
    },
    readDocument: async (id) => documents.get(id),
    listDocuments: async (caseId) => [...documents.values()].filter((one) => one.caseId === caseId).map(({ id }) => id),
    findSetup: async () => setup,
    async saveSetup({ value, expectedVersion }) {
      if ((setup?.version ?? 0) !== expectedVersion) return false
      setup = { value, version: expectedVersion + 1 }
      return true
    },
    findUserName: async (user) => given.userNames?.[user],
    userNames: async (users) => new Map(Object.entries(given.userNames ?? {}).filter(([user]) => users.includes(user))),
    async countFacts(on, part) {
      const counting = createCounters()
      for (const { fact, openUntil } of await facts(part)) {
        counting.add(fact)
        if (openUntil !== null && openUntil >= on) counting.addRunning(fact)
      }
      return factCountOf(counting.counters())
    },
    countLearning: async (ask, team) =>
      countLearning(
        (await facts(team)).map(({ fact }) => fact),
        ask,
      ),
    listColleagues: async () => given.colleagues ?? [],
    queueDispatch: async (dispatch) => void dispatches.push(dispatch),
    listDispatches: async (wanted) =>
      dispatches.flatMap(({ id, caseId, to, document, channel }) => {
        const error = failures.get(id) ?? null
        const deliveredOn = deliveries.get(id) ?? null
        const state = deliveredOn !== null ? 'leveret' : error === null ? 'i-koe' : 'fejlet'
        const isReplaced = dispatches.some(({ insteadOf }) => insteadOf === id)
        return wanted.includes(caseId) ? [{ caseId, to, document, channel, state, deliveredOn, error, isReplaced }] : []
      }),
    async holdFailed(caseId, document, to) {
      const failed = dispatches.find(
        (one) =>
          one.caseId === caseId &&
          one.document === document &&
          one.to === to &&
          one.channel === 'digital-post' &&
          failures.has(one.id) &&
          !dispatches.some(({ insteadOf }) => insteadOf === one.id),
      )
      return failed === undefined ? undefined : { id: failed.id, error: failures.get(failed.id) ?? null }
    },
    async retryDispatches(caseId, to) {
      for (const { id, ...one } of dispatches)
        if (one.caseId === caseId && one.to === to && !dispatches.some(({ insteadOf }) => insteadOf === id))
          failures.delete(id)
    },
  }
}
