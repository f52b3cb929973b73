import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { NonEmpty } from '../../src/base/list.ts'
import type { Result } from '../../src/base/result.ts'
import type { DatabaseUrls } from '../../src/store/database-url.ts'
import type { Entry } from '../../src/store/entry.ts'
import { append } from '../../src/store/journal.ts'
import type { MunicipalityCode } from '../../src/stages/00-case/case-id.ts'
import { municipalityCode } from '../../src/store/municipality.ts'
import { withClient } from '../../src/store/one-client.ts'
import type { StoreError } from '../../src/store/store-error.ts'
import { openStore, type Store, type StoreConfig } from '../../src/store/store.ts'
import type { Tx } from '../../src/store/tenant.ts'
import { TEMPLATE, type TestServer, urlsOn } from './servers.ts'
import { BY, codec, DAY, type TestEntry } from './specimen.ts'

export const ODENSE = municipalityCode('0461')
export const AARHUS = municipalityCode('0751')

/** A database of its own for a file of tests, as the migrations leave it. */
export interface TestDatabase {
  readonly server: TestServer
  readonly name: string
  readonly urls: DatabaseUrls
  readonly store: Store<TestEntry>
  /** Another program on the same database. */
  open(config?: Partial<StoreConfig<TestEntry>>): Store<TestEntry>
  /** As the superuser, to whom all is open. */
  query(text: string, values?: readonly unknown[]): Promise<readonly Readonly<Record<string, unknown>>[]>
  /** Closes all that was opened on it, and takes it away. */
  close(): Promise<void>
}

/** The same tests on every server. The database is there when the first test runs, and is gone after the last. */
export function onEachServer(name: string, tests: (database: () => TestDatabase) => void): void {
  describe.each(inject('servers').map((server) => [server.name, server] as const))(`${name}, %s`, (_, server) => {
    let database: TestDatabase | undefined
    beforeAll(async () => {
      database = await cloneDatabase(server)
    })
    afterAll(async () => database?.close())
    tests(() => {
      if (database === undefined) throw new Error('the database is there when a test runs, not before')
      return database
    })
  })
}

/** A new database; from `template0` it has no tables. */
export async function cloneDatabase(server: TestServer, template: string = TEMPLATE): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const urls = urlsOn(server, name)
  const owner = server.name === 'embedded' ? 'holdbar_owner' : 'kommune'
  await asSuperuser(server, 'postgres', `create database ${name} template ${template} owner ${owner}`)
  const opened: Store<TestEntry>[] = []
  const open: TestDatabase['open'] = (config = {}) => {
    const store = openStore({ url: urls.app, codec, size: 4, ...config })
    opened.push(store)
    return store
  }
  return {
    server,
    name,
    urls,
    store: open(),
    open,
    query: (text, values) => asSuperuser(server, name, text, values),
    async close() {
      await Promise.all(opened.map((store) => store.close()))
      await asSuperuser(server, 'postgres', `drop database ${name} with (force)`)
    },
  }
}

async function asSuperuser(
  { host, superuser }: TestServer,
  database: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const { rows } = await withClient({ host, user: superuser, database }, (client) =>
    client.query<Record<string, unknown>>(text, [...values]),
  )
  return rows
}

/** What the work answered, where it was done. */
export async function done<T, E>(answer: Promise<Result<T, E>>): Promise<T> {
  const result = await answer
  if (!result.ok) throw new Error(`not done: ${JSON.stringify(result.error)}`)
  return result.value
}

/** Work in a municipality that is expected to go well. */
export function inTenant<E extends Entry, T, X = never>(
  store: Store<E>,
  work: (tx: Tx<E>) => Promise<Result<T, X>>,
  municipality: MunicipalityCode = ODENSE,
): Promise<T> {
  return done<T, X | StoreError>(store.inTenant(municipality, work))
}

/** Looks again and again; the test's own time limit ends it. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(5)
}

/** A new case with these entries; gives its id. */
export async function addCase(
  store: Store<TestEntry>,
  entries: NonEmpty<TestEntry>,
  { municipality = ODENSE, caseId = randomUUID() as string, effectiveOn = DAY } = {},
): Promise<string> {
  await inTenant(store, (tx) => append(tx, { caseId, expectedSeq: 0, entries, by: BY, effectiveOn }), municipality)
  return caseId
}
