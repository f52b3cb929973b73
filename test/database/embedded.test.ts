import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type EmbeddedDatabase, hasEmbedded, startEmbedded } from '../../src/store/postgres/embedded.ts'
import { migrate } from '../../src/store/migrate.ts'
import { makeServerFolder, reachableFolder } from '../../src/store/postgres/server-account.ts'
import { withClient } from '../../src/store/one-client.ts'
import { waitUntil } from './database.ts'
import { openFolder } from './servers.ts'

let home = ''
beforeEach(() => {
  home = openFolder('holdbar-embedded-')
})
afterEach(async () => {
  for (const database of started.splice(0)) await database.stop()
  if (existsSync(pidFile())) process.kill(pidOf(), 'SIGKILL')
  rmSync(home, { recursive: true, force: true })
})

const started: EmbeddedDatabase[] = []
async function start(): Promise<EmbeddedDatabase> {
  const database = await startEmbedded(home)
  started.push(database)
  return database
}
const pidFile = () => join(home, 'data/postmaster.pid')
const pidOf = () => Number(readFileSync(pidFile(), 'utf8').split('\n', 1)[0])

async function ask(database: EmbeddedDatabase, query: string): Promise<unknown> {
  const { rows } = await withClient({ connectionString: database.urls.app }, (client) =>
    client.query<unknown[]>({ text: query, rowMode: 'array' }),
  )
  return rows[0]?.[0]
}

const MUNICIPALITIES_AND_BOARD = 98 + 1

test('starts from nothing, stops, and starts again on what it had', async () => {
  const first = await start()
  await migrate(first.urls)
  expect(await ask(first, 'select count(*)::int from municipality')).toBe(MUNICIPALITIES_AND_BOARD)
  expect(await ask(first, 'select name from municipality where code = $$0001$$')).toBe('Ankestyrelsen')
  await first.stop()
  expect(existsSync(pidFile())).toBe(false)

  const again = await start()
  expect(await ask(again, 'select count(*)::int from municipality')).toBe(MUNICIPALITIES_AND_BOARD)
  expect(await ask(again, 'select current_user::text')).toBe('holdbar_app')
  await again.stop()
})

test('listens on no port, keeps others out of its folder, and writes no statement into its log', async () => {
  const database = await start()
  expect(await ask(database, `select current_setting('listen_addresses')`)).toBe('')
  await expect(ask(database, `select 'Karen Hansen'::int`)).rejects.toThrow('invalid input syntax')
  await database.stop()
  const log = readFileSync(join(home, 'postgresql.log'), 'utf8')
  expect(log).not.toContain('select')
})

test('is shared by two programs, and ends with the last of them', async () => {
  const [one, two] = await Promise.all([start(), start()])
  const pid = pidOf()
  await one.stop()
  expect(pidOf()).toBe(pid)
  expect(await ask(two, 'select 1')).toBe(1)
  await two.stop()
  expect(existsSync(pidFile())).toBe(false)
})

test('is adopted where the program that started it was killed', async () => {
  const program = join(import.meta.dirname, 'start-embedded.ts')
  const child = spawn(process.execPath, [program, home], { stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface(child.stdout)) if (line === 'started') break
  const pid = pidOf()
  child.kill('SIGKILL')

  const database = await start()
  expect(pidOf()).toBe(pid)
  // The server may learn a moment later that the killed one is gone.
  await waitUntil(
    async () => (await ask(database, `select count(*)::int from pg_locks where locktype = 'advisory'`)) === 1,
  )
  await database.stop()
  expect(existsSync(pidFile())).toBe(false)
})

test('is started again where the server was killed', async () => {
  const database = await start()
  const pid = pidOf()
  process.kill(pid, 'SIGKILL')
  await waitUntil(async () => {
    try {
      return (await ask(database, 'select 1')) === 1 && pidOf() !== pid
    } catch {
      return false
    }
  })
  await database.stop()
  expect(existsSync(pidFile())).toBe(false)
})

test('starts where the power was cut and the number of its process is now that of another', async () => {
  const database = await start()
  await database.stop()
  // A process of the server's own user: where that is another, PostgreSQL knows by itself that it is not one of its own.
  const { uid, gid } = statSync(join(home, 'data'))
  const other = spawn('sleep', ['60'], { uid, gid, cwd: '/' })
  try {
    writeFileSync(pidFile(), `${other.pid}\n${join(home, 'data')}\n1\n5432\n\n\n`, { mode: 0o600 })
    chownSync(pidFile(), uid, gid)
    copyFileSync(pidFile(), join(home, 'run/.s.PGSQL.5432.lock'))
    const again = await start()
    expect(await ask(again, 'select 1')).toBe(1)
    expect(pidOf()).not.toBe(other.pid)
  } finally {
    other.kill()
  }
})

const isRoot = process.getuid?.() === 0

test.runIf(isRoot)('lets its user through its own folder, and through no other', async () => {
  const own = join(home, 'own')
  mkdirSync(own, { mode: 0o700 })
  const database = await startEmbedded(own)
  started.push(database)
  expect(statSync(own).mode & 0o777).toBe(0o711)

  const made = join(home, 'made')
  makeServerFolder(made)
  expect(statSync(made).mode & 0o777).toBe(0o711)

  const closed = join(home, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  await expect(startEmbedded(join(closed, 'data'))).rejects.toThrow('can’t come to')
  expect(statSync(closed).mode & 0o777).toBe(0o700)
  expect(hasEmbedded(join(closed, 'data'))).toBe(false)

  expect(reachableFolder(own)).toBe(own)
  const elsewhere = reachableFolder(join(closed, 'data'))
  expect(elsewhere).toMatch(/^[/]var[/]lib[/]holdbar[/][0-9a-f]{12}$/)
  expect(reachableFolder(join(closed, 'data'))).toBe(elsewhere)
  expect(reachableFolder(join(closed, 'other'))).not.toBe(elsewhere)
  await database.stop()
})

test.runIf(isRoot)('runs for an ordinary user, as that user', async () => {
  const nobody = 65_534
  chownSync(home, nobody, nobody)
  const program = join(import.meta.dirname, 'start-embedded.ts')
  const child = spawn(process.execPath, [program, home], {
    stdio: ['ignore', 'pipe', 'inherit'],
    uid: nobody,
    gid: nobody,
    env: { PATH: process.env['PATH'], HOME: home },
  })
  for await (const line of createInterface(child.stdout)) if (line === 'started') break
  expect(statSync(pidFile()).uid).toBe(nobody)
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
  expect(existsSync(pidFile())).toBe(false)
})

test('says what is wrong where it can not start', async () => {
  await expect(startEmbedded(home, { shared_buffers: 'much' })).rejects.toThrow(
    'invalid value for parameter "shared_buffers"',
  )
  await expect(startEmbedded(join(home, 'x'.repeat(100)))).rejects.toThrow('too deep for a unix socket')
})
