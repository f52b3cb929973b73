import { randomUUID } from 'node:crypto'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inTenant, ODENSE, onEachServer, type TestDatabase, waitUntil } from '../../test/database/database.ts'
import { openFolder } from '../../test/database/servers.ts'
import { BY, DAY, received } from '../../test/database/specimen.ts'
import { err, ok } from '../base/result.ts'
import { append } from './journal.ts'
import { readCase } from './read-journal.ts'
import { findStoreErrorKind, type StoreError, storeErrorWords } from './store-error.ts'
import { socketUrl } from './database-url.ts'

test.each<[string, StoreError['kind'] | undefined]>([
  ['53100', 'disk-full'],
  ['08006', 'database-away'],
  ['57P01', 'database-away'],
  ['ECONNREFUSED', 'database-away'],
  ['40P01', 'busy'],
  ['53300', 'busy'],
  ['25006', 'read-only'],
  ['23505', undefined],
  ['42501', undefined],
  ['22P02', undefined],
])('the code %s is %s', (code, kind) => {
  expect(findStoreErrorKind(Object.assign(new Error('x'), { code }))).toBe(kind)
})

test.each([new Error('x'), 'ECONNREFUSED', null, undefined, { code: '53100' }])('%s is a mistake of ours', (cause) => {
  expect(findStoreErrorKind(cause)).toBeUndefined()
})

test('every bad day has words in both languages, and only one of them is unsure', () => {
  const errors: readonly StoreError[] = [
    { kind: 'database-away', isDone: 'no' },
    { kind: 'database-away', isDone: 'unknown' },
    { kind: 'disk-full' },
    { kind: 'busy' },
    { kind: 'read-only' },
  ]
  const words = errors.map(storeErrorWords)
  expect(new Set(words.flatMap(({ da, en }) => [da, en])).size).toBe(10)
  expect(words.filter(({ da }) => da.includes('Intet er gemt'))).toHaveLength(4)
})

onEachServer('on a bad day', (database) => {
  const write = (caseId: string) => ({
    caseId,
    expectedSeq: 0,
    entries: [received()] as const,
    by: BY,
    effectiveOn: DAY,
  })
  const isThere = async (caseId: string) =>
    (await inTenant(database().store, async (tx) => ok(await readCase(tx, caseId)))).length > 0

  test('a database that is not there is away, and nothing was done', async () => {
    const store = database().open({ url: socketUrl('/nowhere', 'holdbar_app', 'holdbar') })
    let isAsked = false
    const answer = await store.inTenant(ODENSE, async () => {
      isAsked = true
      return ok(undefined)
    })
    expect(answer).toEqual(err({ kind: 'database-away', isDone: 'no' }))
    expect(isAsked).toBe(false)
  })

  test('a connection that is lost in the middle leaves nothing, and the next goes well', async () => {
    const caseId = randomUUID()
    const answer = await database().store.inTenant(ODENSE, async (tx) => {
      await append(tx, write(caseId))
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db)
      await database().query('select pg_terminate_backend($1)', [rows[0]?.pid])
      return ok(await readCase(tx, caseId))
    })
    expect(answer).toEqual(err({ kind: 'database-away', isDone: 'no' }))
    expect(await isThere(caseId)).toBe(false)
  })

  test('connections that are lost while nobody uses them are made anew', async () => {
    const { store } = database()
    await Promise.all(Array.from({ length: 4 }, () => inTenant(store, async () => ok(undefined))))
    await database().query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    )
    // The pool may not have heard of it yet: a first try may then fail, and says so.
    await waitUntil(async () => (await store.inTenant(ODENSE, async () => ok(undefined))).ok)
  })

  test('a connection that is lost at the very commit leaves it open whether it was done', async () => {
    const caseId = randomUUID()
    const proxy = await startProxy(database())
    try {
      const store = database().open({ url: proxy.url, size: 1 })
      // All but the answer to the commit comes through.
      const answer = await store.inTenant(ODENSE, async (tx) => {
        await append(tx, write(caseId))
        proxy.cutAnswers()
        return ok('done')
      })
      expect(answer).toEqual(err({ kind: 'database-away', isDone: 'unknown' }))
      await waitUntil(() => isThere(caseId))
    } finally {
      await proxy.close()
    }
  })

  test('two who wait for each other are told that it is busy, and one of them is done', async () => {
    const [one, two] = [randomUUID(), randomUUID()]
    let begun = 0
    const both = (first: string, second: string) =>
      database().store.inTenant(ODENSE, async (tx) => {
        await append(tx, write(first))
        begun += 1
        await waitUntil(() => begun === 2)
        await append(tx, write(second))
        return ok('done')
      })
    const answers = await Promise.all([both(one, two), both(two, one)])
    expect(answers).toContainEqual(ok('done'))
    expect(answers).toContainEqual(err({ kind: 'busy' }))
  })

  test('a database that only reads says so', async () => {
    await database().query(`alter database ${database().name} set default_transaction_read_only = on`)
    const store = database().open({ size: 1 })
    expect(await store.inTenant(ODENSE, (tx) => append(tx, write(randomUUID())))).toEqual(err({ kind: 'read-only' }))
    expect((await store.inTenant(ODENSE, async (tx) => ok(await readCase(tx, randomUUID())))).ok).toBe(true)
    await database().query(
      `begin read write; alter database ${database().name} reset default_transaction_read_only; commit`,
    )
  })
})

interface Proxy {
  readonly url: string
  cutAnswers(): void
  close(): Promise<void>
}

/** Between program and database: passes all on until it is told to keep the answers, and then hangs up. */
async function startProxy({ server: { host }, urls, name }: TestDatabase): Promise<Proxy> {
  const folder = openFolder('holdbar-proxy-')
  let isCut = false
  const sockets = new Set<Socket>()
  const server: Server = createServer((client) => {
    const toDatabase = connect(join(host, '.s.PGSQL.5432'))
    for (const socket of [client, toDatabase]) {
      sockets.add(socket)
      socket.on('error', () => {})
    }
    client.pipe(toDatabase)
    toDatabase.on('data', (data) => void (isCut ? client.destroy() : client.write(data)))
    toDatabase.on('close', () => client.destroy())
    client.on('close', () => toDatabase.end())
  })
  server.listen(join(folder, '.s.PGSQL.5432'))
  await once(server, 'listening')
  const user = new URL(urls.app).searchParams.get('user') ?? ''
  return {
    url: socketUrl(folder, user, name),
    cutAnswers() {
      isCut = true
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
