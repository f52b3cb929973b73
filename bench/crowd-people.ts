import { randomUUID } from 'node:crypto'
import { FJORDKOEBING } from '../src/demo/demo-case.ts'
import { CASE_CODEC } from '../src/main/case-codec.ts'
import { storeSessions } from '../src/main/store-sessions.ts'
import type { SessionUser } from '../src/server/office/office-deps.ts'
import { type Store, openStore } from '../src/store/store.ts'
import { append } from '../src/store/journal.ts'
import { putIdentity } from '../src/store/identity.ts'
import { plainDate } from '../src/base/date.ts'
import { isNonEmpty } from '../src/base/list.ts'
import type { CaseId, OfficialId, PartyId } from '../src/stages/00-case/case-id.ts'
import type { CaseEntry } from '../src/stages/case-entry.ts'
import { composeCase } from './cases.ts'
import { sessionOf } from './office.ts'

/** Someone signed in, with the case they are in. */
export interface SignedInPerson {
  readonly token: string
  readonly caseId: CaseId
}

export interface Crowd {
  readonly store: Store<CaseEntry>
  readonly citizens: readonly SignedInPerson[]
  readonly caseworkers: readonly SignedInPerson[]
}

/** As many citizens, each with a case of three needs, and caseworkers, every fifth of whom shares a case with the one before. */
export async function gatherCrowd(url: string, citizens: number, caseworkers: number): Promise<Crowd> {
  const store = openStore<CaseEntry>({ url, codec: CASE_CODEC })
  const sessions = storeSessions(store)
  const { code: municipality, team } = FJORDKOEBING
  const signIn = async (id: string, role: 'borger' | 'raadgiver', caseId: CaseId, party?: PartyId) => {
    const user: SessionUser = {
      id,
      name: `Prøve ${id}`,
      municipality,
      municipalityName: 'Fjordkøbing Kommune',
      grants: [{ municipality, role, constraints: [] }],
      role,
      team: party === undefined ? team : null,
      isDemo: true,
      ...(party === undefined ? {} : { party }),
    }
    return { token: await sessionOf(sessions, user), caseId }
  }
  const made = { citizens: [] as SignedInPerson[], caseworkers: [] as SignedInPerson[] }
  for (let at = 0; at < citizens; at++) {
    const party = `proeve-borger-${at}` as PartyId
    const caseId = await writeOwnCase(store, at, party, `proeve-raadgiver-${at % Math.max(1, caseworkers)}`)
    made.citizens.push(await signIn(party, 'borger', caseId, party))
  }
  for (let at = 0; at < caseworkers; at++) {
    const shared = at % 5 === 4 ? at - 1 : at
    const caseId = made.citizens[shared % citizens]?.caseId
    if (caseId === undefined) throw new Error('a caseworker needs a citizen with a case')
    made.caseworkers.push(await signIn(`proeve-raadgiver-${at}`, 'raadgiver', caseId))
  }
  return { store, ...made }
}

async function writeOwnCase(
  store: Store<CaseEntry>,
  number: number,
  party: PartyId,
  official: string,
): Promise<CaseId> {
  const caseId = randomUUID() as CaseId
  // Every mention of the specimen's citizen is one of this.
  const own = JSON.parse(
    JSON.stringify(composeCase(number, 0, 3)).replaceAll('"part-karla"', `"${party}"`),
  ) as CaseEntry[]
  const entries = own.map((entry): CaseEntry => {
    if (entry.kind === 'case-opened') return { ...entry, municipality: FJORDKOEBING.code, id: caseId }
    if (entry.kind === 'responsible-assigned')
      return { ...entry, official: official as OfficialId, team: FJORDKOEBING.team }
    return entry
  })
  if (!isNonEmpty(entries)) throw new Error('a composed case has entries')
  const done = await store.inTenant(FJORDKOEBING.code, async (tx) => {
    await putIdentity(tx, { partyId: party, name: `Prøve ${party}`, cpr: null, address: [], isProtected: false })
    const by = { user: official, role: 'raadgiver' }
    return append(tx, { caseId, expectedSeq: 0, entries, by, effectiveOn: plainDate('2026-05-04') })
  })
  if (!done.ok) throw new Error('the case was not written')
  return caseId
}
