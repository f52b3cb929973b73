// `npm run bench:store`: the journal in PostgreSQL, embedded and as the distribution has it, beside a bare insert on the
// same server in the same run. Read the ratios: the machine is not yours.
import { randomUUID } from 'node:crypto'
import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { NonEmpty } from '../src/base/list.ts'
import { err, ok, type Result } from '../src/base/result.ts'
import { writeBackup } from '../src/store/backup/backup.ts'
import { findBrokenCase } from '../src/store/chain.ts'
import { embeddedPrograms, embeddedUrls, LOCALE, makeRolesAndDatabase } from '../src/store/postgres/embedded.ts'
import { append } from '../src/store/journal.ts'
import { readCase } from '../src/store/read-journal.ts'
import { municipalityCode } from '../src/store/municipality.ts'
import { type PostgresServer, startPostgres } from '../src/store/postgres/postgres-server.ts'
import { rebuildViews } from '../src/store/rebuild-views.ts'
import { restoreBackup } from '../src/store/backup/restore.ts'
import { searchCases } from '../src/store/search.ts'
import { openStore, type Store } from '../src/store/store.ts'
import type { Tx } from '../src/store/tenant.ts'
import { listWork } from '../src/store/work-list.ts'
import { openFolder } from '../test/database/servers.ts'
import { BY, codec, DAY, need, received, type TestEntry } from '../test/database/specimen.ts'
import type { Patient } from '../test/faults/kill-rounds.ts'
import { SERVERS, startPatient } from '../test/faults/patient.ts'
import { decimals, median, raceRounds, type Row, table } from './measure.ts'

const ODENSE = municipalityCode('0461')
const ROUNDS = 5
const AT_ONCE = 16
const WRITES = 160
const CASES = 2_000
const LONG = 'lang-sag'

const home = openFolder('holdbar-bench-')
const rows: Row[] = [{ what: 'what', measured: 'measured here', ratio: 'ratio' }]
try {
  rows.push(...(await starts()))
  for (const kind of SERVERS) {
    const patient = await startPatient(kind, join(home, kind))
    const store = openStore({ url: patient.urls.app, codec, size: AT_ONCE })
    try {
      rows.push(...(await writing(kind, patient, store)), ...(await reading(kind, store)))
      rows.push(...(await keeping(kind, patient, store)))
    } finally {
      await store.close()
      await patient.server.stop()
    }
    process.stderr.write('.')
  }
} finally {
  rmSync(home, { recursive: true, force: true })
}
process.stderr.write('\n')
process.stdout.write(`Holdbar bench of the store · Node ${process.versions.node}\n\n${table(rows)}\n`)

async function starts(): Promise<Row[]> {
  const taken: Record<'new' | 'again', number[]> = { new: [], again: [] }
  for (let round = 0; round < 3; round++) {
    const folder = join(home, `start-${round}`)
    for (const which of ['new', 'again'] as const) {
      const began = performance.now()
      const server = await startPostgres({ programs: embeddedPrograms(folder), home: folder, locale: LOCALE })
      taken[which].push(performance.now() - began)
      await server.stop()
    }
  }
  const again = median(taken.again)
  return [
    { what: 'start of the embedded server, as it was left', measured: `${decimals(again, 0)} ms`, ratio: '1' },
    {
      what: 'start of the embedded server, in a new folder',
      measured: `${decimals(median(taken.new), 0)} ms`,
      ratio: decimals(median(taken.new) / again, 1),
    },
  ]
}

async function writing(kind: string, { urls }: Patient, store: Store<TestEntry>): Promise<Row[]> {
  const pool = new pg.Pool({ connectionString: urls.owner, max: AT_ONCE })
  await pool.query('create table bench (id uuid primary key, entry jsonb not null)')
  const bare = () =>
    pool.query({ name: 'bare', text: 'insert into bench values ($1, $2)', values: [randomUUID(), received()] })
  const add = () => write(store, randomUUID(), 0, [received()])
  const took = await raceRounds(ROUNDS, {
    bareOne: () => times(WRITES, 1, bare),
    addOne: () => times(WRITES, 1, add),
    bareMany: () => times(WRITES, AT_ONCE, bare),
    addMany: () => times(WRITES, AT_ONCE, add),
  })
  await pool.query('drop table bench')
  await pool.end()
  const row = (what: string, ms: number, beside: number): Row => ({
    what: `${what}, ${kind}`,
    measured: `${decimals((WRITES / ms) * 1000, 0)} /s`,
    ratio: decimals(ms / beside),
  })
  return [
    row('bare inserts, one after the other', took.bareOne, took.bareOne),
    row('additions with chain and views, one after the other', took.addOne, took.bareOne),
    row(`bare inserts, ${AT_ONCE} at once`, took.bareMany, took.bareMany),
    row(`additions with chain and views, ${AT_ONCE} at once`, took.addMany, took.bareMany),
  ]
}

async function reading(kind: string, store: Store<TestEntry>): Promise<Row[]> {
  for (let seq = 0; seq < 60; seq += 10)
    await write(store, LONG, seq, [received(), ...Array.from({ length: 9 }, (_, at) => need(`behov ${seq + at}`))])
  await times(CASES, AT_ONCE, (at) => write(store, `sag-${at}`, 0, [received(`Ansøgning nummer ${at} om post`)]))
  const took = await raceRounds(ROUNDS, {
    nothing: () => times(100, 1, () => inOdense(store, async () => null)),
    list: () => times(100, 1, () => inOdense(store, (tx) => listWork(tx, { responsible: BY.user }))),
    case: () => times(100, 1, () => inOdense(store, (tx) => readCase(tx, LONG))),
    addLong: () => times(20, 1, () => addToLong(store)),
    search: () => times(100, 1, (at) => inOdense(store, (tx) => searchCases(tx, `ansøgninger ${at}`))),
  })
  const row = (what: string, ms: number): Row => ({
    what: `${what}, ${kind}`,
    measured: `${decimals(ms)} ms`,
    ratio: decimals(ms / (took.nothing / 100), 1),
  })
  return [
    row('a transaction for a municipality that does nothing', took.nothing / 100),
    row(`the work list of one, 50 of ${CASES} cases`, took.list / 100),
    row('a case of 60 entries', took.case / 100),
    row('an addition to a case of 60 entries', took.addLong / 20),
    row(`a search among ${CASES} cases`, took.search / 100),
  ]
}

async function keeping(
  kind: string,
  patient: Patient & { readonly server: PostgresServer },
  store: Store<TestEntry>,
): Promise<Row[]> {
  const file = join(home, `${kind}.jsonl.gz`)
  const took = await raceRounds(2, {
    verify: async () => {
      await inOdense(store, (tx) => findBrokenCase(tx))
    },
    rebuild: () => rebuildViews(store),
    backup: () => writeBackup({ url: patient.urls.owner, file }),
  })
  await makeRolesAndDatabase(patient.server, 'restored')
  const began = performance.now()
  const restored = await restoreBackup({ urls: embeddedUrls(patient.server, 'restored'), file })
  const restoring = performance.now() - began
  if (!restored.ok) throw new Error(`not restored: ${restored.error.kind}`)
  const { cases } = restored.value
  const row = (what: string, ms: number, beside: number): Row => ({
    what: `${what}, ${kind}`,
    measured: `${decimals((cases / ms) * 1000, 0)} cases/s`,
    ratio: decimals(ms / beside),
  })
  return [
    row('following every chain', took.verify, took.verify),
    row('deriving all views anew', took.rebuild, took.verify),
    row(`a backup (${decimals(statSync(file).size / cases, 0)} bytes a case)`, took.backup, took.verify),
    row('a restore, checked before and after', restoring, took.verify),
  ]
}

/** So many times, so many of them at once. */
async function times(count: number, atOnce: number, work: (at: number) => Promise<unknown>): Promise<void> {
  let next = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (next < count) await work(next++)
    }),
  )
}

async function inOdense<T>(store: Store<TestEntry>, work: (tx: Tx<TestEntry>) => Promise<T>): Promise<T> {
  return valueOf(await store.inTenant(ODENSE, async (tx) => ok(await work(tx))))
}

async function write(
  store: Store<TestEntry>,
  caseId: string,
  expectedSeq: number,
  entries: NonEmpty<TestEntry>,
): Promise<void> {
  const commandId = randomUUID()
  const addition = { caseId, expectedSeq, entries, by: BY, effectiveOn: DAY, commandId }
  valueOf(await store.inTenant(ODENSE, (tx) => append(tx, addition)))
}

/** Undone, so that the case stays as long as it is. */
async function addToLong(store: Store<TestEntry>): Promise<void> {
  await store.inTenant(ODENSE, async (tx) => {
    const added = await append(tx, {
      caseId: LONG,
      expectedSeq: 60,
      entries: [need('et til')],
      by: BY,
      effectiveOn: DAY,
    })
    valueOf(added)
    return err('undone')
  })
}

function valueOf<T, E>(answer: Result<T, E>): T {
  if (!answer.ok) throw new Error(`not done: ${JSON.stringify(answer.error)}`)
  return answer.value
}
