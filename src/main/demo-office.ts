import type { Office } from '../app/office-desk.ts'
import type { PlainDate } from '../base/date.ts'
import { ok } from '../base/result.ts'
import type { PartyId } from '../stages/00-case/case-id.ts'
import type { Grant } from '../stages/00-case/grant.ts'
import type { Role } from '../stages/00-case/role.ts'
import { BOARD } from '../stages/10-board/board.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import type { OfficeDeps, SessionUser } from '../server/office/office-deps.ts'
import type { DatabaseUrls } from '../store/database-url.ts'
import { addDocument } from '../store/document.ts'
import { append } from '../store/journal.ts'
import { readCase } from '../store/read-journal.ts'
import { putIdentity } from '../store/identity.ts'
import { registerMunicipality } from '../store/municipality-list.ts'
import { RefusedDatabase } from '../store/postgres/refused-database.ts'
import { addSetting, findSetting } from '../store/setting.ts'
import type { Store } from '../store/store.ts'
import { storeErrorWords } from '../store/store-error.ts'
import { grantRole } from '../store/user-role.ts'
import { startSelfCheck, writeSelfCheck } from '../app/self-check.ts'
import { foldSelfCheck } from '../stages/13-learning/self-check/draw-self-check.ts'
import { type DemoAuthority, demoAuthorities } from '../demo/demo-authorities.ts'
import { demoSelfChecks, SOFIE } from '../demo/demo-self-check.ts'
import { BAKKELUND, type DemoCase, FJORDKOEBING } from '../demo/demo-case.ts'
import { madeUpCpr } from '../demo/made-up-cpr.ts'
import { KLAGETEAMET } from '../demo/demo-setup.ts'
import { SETUP } from './store-office.ts'

const people =
  (authority: Pick<DemoAuthority, 'code' | 'name'>, team: string) =>
  (
    id: string,
    name: string,
    role: Role,
    constraints: readonly Grant['constraints'][number][] = [],
  ): OfficeDeps['demo'][number] => {
    const { code: municipality, name: municipalityName } = authority
    const grants = [{ municipality, role, constraints }]
    const user: SessionUser = { id, name, municipality, municipalityName, grants, role, team, isDemo: true }
    return { id, name, role, municipality: municipalityName, user }
  }

const inFjordkoebing = people({ code: FJORDKOEBING.code, name: 'Fjordkøbing Kommune' }, FJORDKOEBING.team)
const inBakkelund = people({ code: BAKKELUND.code, name: 'Bakkelund Kommune' }, BAKKELUND.team)
const atBoard = people(BOARD, KLAGETEAMET)
const CLEARED = [{ kind: 'foelsomhed', upTo: 'skaermet' }] as const

/** Someone in a made-up case of their own, or one they speak in: as anyone who signs in, they may do both. */
const citizen = (
  id: string,
  name: string,
  role: 'borger' | 'repraesentant',
  party: string,
): OfficeDeps['demo'][number] => {
  const one = inFjordkoebing(id, name, role)
  const grants = (['borger', 'repraesentant'] as const).flatMap((own) =>
    one.user.grants.map((grant) => ({ ...grant, role: own })),
  )
  return { ...one, user: { ...one.user, grants, team: null, party: party as PartyId } }
}

/** People to try the program as. */
export const DEMO_USERS: OfficeDeps['demo'] = [
  inFjordkoebing('mette.lund', 'Mette Lund', 'raadgiver'),
  inFjordkoebing('jonas.bak', 'Jonas Bak', 'raadgiver'),
  inFjordkoebing('hanne.krogh', 'Hanne Krogh', 'leder', CLEARED),
  inFjordkoebing('sofie.ravn', 'Sofie Ravn', 'jurist'),
  inFjordkoebing('birgit.holst', 'Birgit Holst', 'analytiker'),
  inBakkelund('signe.dahl', 'Signe Dahl', 'raadgiver'),
  inBakkelund('peter.norup', 'Peter Norup', 'leder', CLEARED),
  atBoard('karen.ibsen', 'Karen Ibsen', 'klagesagsbehandler'),
  atBoard('thomas.rask', 'Thomas Rask', 'klagesagsbehandler'),
  atBoard('lise.damgaard', 'Lise Damgaard', 'ankechef', CLEARED),
  citizen('asger.dahl', 'Asger Dahl', 'borger', 'asger-dahl'),
  citizen('vagn.lindqvist', 'Vagn Lindqvist', 'borger', 'vagn-borger'),
  citizen('else.lindqvist', 'Else Lindqvist', 'repraesentant', 'vagn-soester'),
  citizen('lis.bruhn', 'Lis Bruhn', 'borger', 'lis-borger'),
  citizen('kaj.hede', 'Kaj Hede', 'borger', 'kaj-borger'),
  citizen('bo.lindahl', 'Bo Lindahl', 'borger', 'bo-borger'),
  citizen('camilla.dam', 'Camilla Dam', 'repraesentant', 'noah-mor'),
]

interface Seeding {
  readonly today: PlainDate
  readonly tell: (words: string) => void
  readonly stop?: AbortSignal
}

/** Fills the demo authorities: what is there already is left as it is, and a beginning that was cut off is gone on with. */
export async function seedDemo(
  office: Office,
  store: Store<CaseEntry>,
  urls: DatabaseUrls,
  { today, tell, stop }: Seeding,
): Promise<void> {
  const known = await office.listMunicipalities()
  for (const authority of demoAuthorities(today)) {
    if (!known.some(({ code }) => code === authority.code)) await registerMunicipality(urls.owner, authority)
    await setUp(store, authority, today)
    const missing = await listMissing(store, authority)
    if (missing.length > 0) tell(`Opretter eksempelsager: ${authority.name} …`)
    for (const one of missing) {
      stop?.throwIfAborted()
      await writeCase(store, authority, one)
    }
    if (authority.code === FJORDKOEBING.code) await drawSelfChecks(office, today)
  }
}

/** The cases of the authority that are not written yet. */
async function listMissing(store: Store<CaseEntry>, { code, cases }: DemoAuthority): Promise<readonly DemoCase[]> {
  const read = await store.inTenant(code, async (tx) => {
    const missing: DemoCase[] = []
    for (const one of cases) if ((await readCase(tx, one.id)).length === 0) missing.push(one)
    return ok(missing)
  })
  if (!read.ok) throw new RefusedDatabase(storeErrorWords(read.error))
  return read.value
}

/** The samples that someone has drawn and coded. */
async function drawSelfChecks(office: Office, today: PlainDate): Promise<void> {
  const done = await office.open(FJORDKOEBING.code, async ({ selfChecks }) => {
    for (const { id, asked, seed, on, entriesOf } of demoSelfChecks(today)) {
      if ((await selfChecks.read(id)).length > 0) continue
      const drawn = await startSelfCheck(selfChecks, { user: SOFIE.user, roles: [SOFIE.role] }, asked, {
        id,
        today: on,
        seed,
      })
      const check = drawn.ok ? foldSelfCheck(await selfChecks.read(id)) : undefined
      if (check === undefined) throw new Error(`the demo sample ${id} could not be drawn`)
      for (const entry of entriesOf(check)) {
        const role = entry.by === SOFIE.user ? SOFIE.role : 'raadgiver'
        const written = await writeSelfCheck(selfChecks, { user: entry.by, roles: [role] }, id, entry, false)
        if (!written.ok) throw new Error(`the demo sample ${id}: ${JSON.stringify(written.error)}`)
      }
    }
  })
  if (!done.ok) throw new Error(`the demo samples: ${done.error.kind}`)
}

async function setUp(
  store: Store<CaseEntry>,
  { code, name: municipality, setup }: DemoAuthority,
  today: PlainDate,
): Promise<void> {
  const done = await store.inTenant(code, async (tx) => {
    if ((await findSetting(tx, SETUP, today)) !== undefined) return ok(undefined)
    const by = { user: 'demo', role: 'administrator' }
    await addSetting(tx, {
      name: SETUP,
      value: setup,
      validFrom: '2020-01-01' as PlainDate,
      by,
      expectedVersion: 0,
    })
    const working = DEMO_USERS.filter((one) => one.municipality === municipality && one.user.party === undefined)
    for (const { id, name, role, user } of working)
      await grantRole(tx, { userId: id, name, role, team: user.team, grantedBy: by.user })
    return ok(undefined)
  })
  if (!done.ok) throw new RefusedDatabase(storeErrorWords(done.error))
}

async function writeCase(
  store: Store<CaseEntry>,
  { code }: DemoAuthority,
  { id, people: parties, papers, acts }: DemoCase,
): Promise<void> {
  const done = await store.inTenant(code, async (tx) => {
    for (const person of parties) {
      const { id: partyId, name, address, isProtected } = person
      await putIdentity(tx, { partyId, name, cpr: madeUpCpr(person), address, isProtected })
    }
    let seq = 0
    for (const { entries, by, on } of acts) {
      const written = await append(tx, {
        caseId: id,
        expectedSeq: seq,
        entries,
        by,
        effectiveOn: on,
        commandId: `${id}-${seq}`,
      })
      if (!written.ok) throw new Error(`the demo case ${id} could not be written`)
      seq = (written.value.at(-1) ?? written.value[0]).seq
    }
    for (const { id: documentId, name, bytes } of papers)
      await addDocument(tx, { documentId, caseId: id, name, mime: 'text/plain; charset=utf-8', bytes })
    return ok(seq)
  })
  if (!done.ok) throw new Error(`the demo case ${id}: ${done.error.kind}`)
}
