import type { AccessVerdict } from '../app/access.ts'
import type { CaseDesk } from '../app/case-desk.ts'
import type { Colleague, Office, OfficeDesk, OfficeTrouble } from '../app/office-desk.ts'
import { err, ok, type Result } from '../base/result.ts'
import { isNonEmpty } from '../base/list.ts'
import type { CaseId, DocumentId, MunicipalityCode, OfficialId, PartyId } from '../stages/00-case/case-id.ts'
import type { Role } from '../stages/00-case/role.ts'
import { MOST_DECISIONS } from '../stages/13-learning/self-check/draw-self-check.ts'
import { factCountOf } from '../stages/13-learning/fact-count.ts'
import { learningCountOf } from '../stages/13-learning/learning-count.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { listAccess, logAccess, logListed } from '../store/access-log.ts'
import { reviewAccess, sampleAccess } from '../store/access-review.ts'
import { addDocument, listDocuments, readDocument } from '../store/document.ts'
import { discardDraft, listDrafts, saveDraft } from '../store/draft.ts'
import {
  findIdentityByCpr,
  listIdentities,
  listMails,
  putIdentity,
  putMail,
  searchIdentities,
} from '../store/identity.ts'
import { append, findCommand } from '../store/journal.ts'
import { readCase, readCases } from '../store/read-journal.ts'
import { readCounters } from '../store/fact/fact-count.ts'
import { ANY, listMunicipalities } from '../store/municipality-list.ts'
import { findPublished, listPublished } from '../store/publication.ts'
import { listCasesOfParty } from '../store/party-cases.ts'
import { holdFailed, markReplaced, queueDispatch, retryFailed } from '../store/outbox.ts'
import { listStandings } from '../store/dispatch-standing.ts'
import { searchCases } from '../store/search.ts'
import { appendSelfCheck, listSelfChecks, listSentDecisions, readSelfCheck } from '../store/self-check.ts'
import { addSetting, findSetting } from '../store/setting.ts'
import type { Store } from '../store/store.ts'
import { queueNotices } from './queue-notices.ts'
import { type StoreError, storeErrorWords } from '../store/store-error.ts'
import type { Tx } from '../store/tenant.ts'
import { listRolesOf, listUserNames, listUserRoles } from '../store/user-role.ts'
import { findListedCase, listWork } from '../store/work-list.ts'
import { accessOf, keptOf, listedOf, personOf, standingOf } from './office-records.ts'

/** The name under which a municipality's set-up is kept. */
export const SETUP = 'opsaetning'

/** The office as the store keeps it: introduces the two to each other. */
export function storeOffice(store: Store<CaseEntry>, { canTell }: { readonly canTell: boolean }): Office {
  /** What is for everyone is read in any municipality's transaction, and is the same in each. */
  const anyone = async <T>(work: (tx: Tx<CaseEntry>) => Promise<T>): Promise<Result<T, OfficeTrouble>> => {
    const done = await store.inTenant(ANY, async (tx) => ok(await work(tx)))
    return done.ok ? done : err(troubleOf(done.error))
  }
  return {
    async open<T>(
      municipality: MunicipalityCode,
      work: (desk: OfficeDesk) => Promise<T>,
    ): Promise<Result<T, OfficeTrouble>> {
      const done = await store.inTenant(municipality, async (tx) => ok(await work(deskOf(tx, canTell))))
      return done.ok ? done : err(troubleOf(done.error))
    },
    listPublished: (query) => anyone((tx) => listPublished(tx, query)),
    findPublished: (id) => anyone((tx) => findPublished(tx, id)),
    async listMunicipalities() {
      const known = await listMunicipalities(store)
      return known.ok ? known.value : []
    },
  }
}

/** What a bad day of the store is to the office. */
export function troubleOf(error: StoreError): OfficeTrouble {
  const isLost = error.kind === 'database-away' && error.isDone === 'unknown'
  return { kind: isLost ? 'lost-at-commit' : error.kind, words: storeErrorWords(error) }
}

function deskOf(tx: Tx<CaseEntry>, canTell: boolean): OfficeDesk {
  return {
    municipality: tx.municipality,
    cases: caseDeskOf(tx, canTell),
    selfChecks: {
      sent: (from, to) => listSentDecisions(tx, { from, to, limit: MOST_DECISIONS + 1 }),
      list: () => listSelfChecks(tx),
      read: (id) => readSelfCheck(tx, id),
      append: (id, write) => appendSelfCheck(tx, { sampleId: id, ...write }),
    },
    listWork: async ({ citizen, ...query }) =>
      (await listWork(tx, { ...query, ...(citizen === undefined ? {} : { partyId: citizen }) })).map(listedOf),
    async readCases(ids) {
      const read = await readCases(tx, ids)
      return new Map(ids.map((id) => [id, (read.get(id) ?? []).map(keptOf)]))
    },
    listCasesOf: async (party) => (await listCasesOfParty(tx, party)).map((id) => id as CaseId),
    async findListed(id) {
      const found = await findListedCase(tx, id)
      return found === undefined ? undefined : listedOf(found)
    },
    async search(words) {
      const { cases, extent } = await searchCases(tx, words)
      return { cases: cases.map(({ caseId, ...rest }) => ({ ...rest, id: caseId as CaseId })), extent }
    },
    people: async (ids) =>
      new Map((await listIdentities(tx, ids)).map((one) => [one.partyId as PartyId, personOf(one)])),
    searchPeople: async (beginning) => (await searchIdentities(tx, beginning)).map(personOf),
    async findPersonByCpr(cpr) {
      const found = await findIdentityByCpr(tx, cpr)
      return found === undefined ? undefined : personOf(found)
    },
    putPerson: ({ id, name, cpr, address, isProtected }) =>
      putIdentity(tx, { partyId: id, name, cpr, address, isProtected }),
    canTell,
    findMail: async (party) => (await listMails(tx, [party])).get(party) ?? null,
    async putMail(party, mail) {
      if (!(await putMail(tx, party, mail))) throw new Error('a party that is not known can not be told')
    },
    async listDrafts(user, caseId) {
      const mine = await listDrafts(tx, user)
      return new Map(
        mine
          .filter((one) => one.caseId === caseId)
          .map(({ form, text, baseSeq, savedAt }) => [form, { text, baseSeq, savedAt }]),
      )
    },
    saveDraft: ({ user, caseId, form }, text, baseSeq) => saveDraft(tx, { userId: user, caseId, form, text, baseSeq }),
    discardDraft: ({ user, caseId, form }) => discardDraft(tx, { userId: user, caseId, form }),
    logAccess: ({ user, role, purpose, what, caseId, party, route }) =>
      logAccess(tx, { by: { user, role }, purpose, what, caseId, partyId: party, route }),
    logListed: (seen) =>
      logListed(
        tx,
        seen.map(({ user, role, caseId, party, ...one }) => ({ ...one, by: { user, role }, caseId, partyId: party })),
      ),
    listAccess: async (caseId, which) => (await listAccess(tx, { ...which, caseId })).map(accessOf),
    sampleAccess: async (query) =>
      (await sampleAccess(tx, query)).map(({ review, ...one }) => ({
        ...accessOf(one),
        review: review === undefined ? null : { ...review, verdict: review.verdict as AccessVerdict },
      })),
    async reviewAccess(id, review) {
      if (!(await reviewAccess(tx, { accessId: id, ...review }))) throw new Error('only a drawn look is read through')
    },
    async addDocument(caseId, { id, name, mime, bytes }) {
      const { sha256 } = await addDocument(tx, { documentId: id, caseId, name, mime, bytes })
      return { id, caseId, name, mime, bytes, hash: sha256 }
    },
    async readDocument(id) {
      const found = await readDocument(tx, id)
      if (found === undefined) return undefined
      const { documentId, caseId, name, mime, bytes, sha256 } = found
      return { id: documentId as DocumentId, caseId: caseId as CaseId, name, mime, bytes, hash: sha256 }
    },
    listDocuments: async (caseId) =>
      (await listDocuments(tx, caseId)).map(({ documentId }) => documentId as DocumentId),
    async findSetup(on) {
      const found = await findSetting(tx, SETUP, on)
      return found === undefined ? undefined : { value: found.value, version: found.version }
    },
    async saveSetup({ value, validFrom, user, role, expectedVersion }) {
      return (await addSetting(tx, { name: SETUP, value, validFrom, by: { user, role }, expectedVersion })).ok
    },
    countFacts: async (on, part) => factCountOf(await readCounters(tx, { on, part })),
    countLearning: async (ask, part) => learningCountOf(await readCounters(tx, { part }), ask),
    findUserName: async (user) => (await listRolesOf(tx, user))[0]?.name,
    userNames: (users) => listUserNames(tx, users),
    async listColleagues() {
      const known = new Map<string, Colleague>()
      for (const { userId, name, role, team } of await listUserRoles(tx)) {
        const before = known.get(userId)
        known.set(userId, {
          id: userId as OfficialId,
          name,
          team: before?.team ?? team,
          roles: [...(before?.roles ?? []), role as Role],
        })
      }
      return [...known.values()]
    },
    async queueDispatch({ id, caseId, channel, to, document, label, insteadOf }) {
      await queueDispatch(tx, {
        dispatchId: id,
        caseId,
        channel,
        partyId: to,
        documentId: document,
        payload: { label },
      })
      if (insteadOf !== undefined) await markReplaced(tx, insteadOf, id)
    },
    listDispatches: async (cases) => (await listStandings(tx, cases)).flatMap(standingOf),
    async holdFailed(caseId, document, to) {
      const failed = await holdFailed(tx, { caseId, documentId: document, partyId: to, channel: 'digital-post' })
      return failed === undefined ? undefined : { id: failed.dispatchId, error: failed.error }
    },
    async retryDispatches(caseId, to) {
      await retryFailed(tx, { caseId, partyId: to })
    },
  }
}

function caseDeskOf(tx: Tx<CaseEntry>, canTell: boolean): CaseDesk {
  return {
    read: async (id) => (await readCase(tx, id)).map(keptOf),
    findDone: async (id, command) => (await findCommand(tx, id, command))?.map(({ entry }) => entry),
    async append(id, { expectedSeq, entries, by, effectiveOn, command, tell }) {
      if (!isNonEmpty(entries)) throw new Error('an act leaves at least one entry')
      const written = await append(tx, { caseId: id, expectedSeq, entries, by, effectiveOn, commandId: command })
      if (written.ok) {
        if (canTell) await queueNotices(tx, id, tell, { command, on: effectiveOn })
        return ok({ seq: (written.value.at(-1) ?? written.value[0]).seq })
      }
      return err({ kind: 'conflict', since: written.error.since.map(keptOf) })
    },
  }
}
