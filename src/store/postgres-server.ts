import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findServerAccount } from './server-account.ts'

/** A PostgreSQL of ours: on a unix socket in a folder that only its own user may enter, never on a port. */
export interface PostgresServer {
  /** The folder of the socket. */
  readonly host: string
  /** Who may do everything; no password, since nobody else can reach the socket. */
  readonly superuser: string
  readonly log: string
  /** Ends the server, unless another process still holds on to it. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** Where `initdb` and `postgres` lie. */
  readonly programs: string
  /** Everything of the server lies here: `data`, `run` and `postgresql.log`. */
  readonly home: string
  /** How a new directory sorts and folds letters. */
  readonly locale: readonly string[]
  readonly settings?: Readonly<Record<string, string>>
}

const SUPERUSER = 'postgres'
const LONGEST_SOCKET_PATH = 107
const PATIENCE_MS = 60_000
const LARGEST_LOG = 20_000_000
/** Any number will do, as long as all of ours agree on it. */
const HOLD = 4_610_001

/** What a failed statement held may be a person's data, so the log tells neither statement nor values. */
const SETTINGS = {
  listen_addresses: '',
  timezone: 'UTC',
  jit: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
}

/**
 * Starts the server, or adopts the one that already runs there, and keeps it running: should it die, it is started again.
 * Each process holds a shared lock in it; whoever stops and finds that no other does, ends the server.
 */
export async function startPostgres({ programs, home, locale, settings = {} }: ServerOptions): Promise<PostgresServer> {
  const account = findServerAccount()
  const data = join(home, 'data')
  const run = join(home, 'run')
  const log = join(home, 'postgresql.log')
  const pidFile = join(data, 'postmaster.pid')
  const socket = join(run, '.s.PGSQL.5432')
  if (Buffer.byteLength(socket) > LONGEST_SOCKET_PATH)
    throw new Error(`the folder is too deep for a unix socket (${LONGEST_SOCKET_PATH} bytes at most): ${socket}`)

  mkdirSync(home, { recursive: true, mode: 0o755 })
  makeFolder(run)
  // HOME, or it looks for certificates where root keeps them.
  const env = { PATH: process.env['PATH'], HOME: home, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  const asServer = { ...account, cwd: '/', env }
  if (!existsSync(join(data, 'PG_VERSION'))) makeCluster()

  let child: ChildProcess | undefined
  let stopping = false
  let anchor = reach()
  await anchor
  return { host: run, superuser: SUPERUSER, log, stop }

  function makeFolder(folder: string): void {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (account !== undefined) chownSync(folder, account.uid, account.gid)
  }

  /** Made aside and put in place whole, so that a start that is killed leaves no half directory. */
  function makeCluster(): void {
    const aside = `${data}.${process.pid}`
    makeFolder(aside)
    const args = ['-D', aside, '-U', SUPERUSER, '-E', 'UTF8', '--auth-local=trust', '--auth-host=reject']
    const made = spawnSync(join(programs, 'initdb'), [...args, '--data-checksums', ...locale], {
      ...asServer,
      encoding: 'utf8',
    })
    try {
      if (made.status !== 0)
        throw new Error(`PostgreSQL could not make its directory ${data}: ${made.error?.message ?? made.stderr}`)
      renameSync(aside, data)
    } catch (cause) {
      rmSync(aside, { recursive: true, force: true })
      // Another process of ours may have been quicker.
      if (!existsSync(join(data, 'PG_VERSION'))) throw cause
    }
  }

  /** A connection that shows that this process is here. */
  async function reach(): Promise<pg.Client> {
    const until = Date.now() + PATIENCE_MS
    for (let failures = 0; ;) {
      const client = new pg.Client({ host: run, user: SUPERUSER, database: 'postgres', application_name: 'holdbar' })
      client.on('error', () => {})
      try {
        await client.connect()
        await client.query('select pg_advisory_lock_shared($1)', [HOLD])
        client.once('end', reachAgain)
        return client
      } catch (cause) {
        await client.end().catch(() => {})
        const isOurs = child !== undefined && child.exitCode === null && child.signalCode === null
        if (child !== undefined && !isOurs && !existsSync(pidFile)) failures += 1
        if (failures > 3 || Date.now() > until)
          throw new Error(`PostgreSQL did not start: ${lastLines(log)}`, { cause })
        if (!isOurs) child = launch()
      }
      await sleep(25)
    }
  }

  function reachAgain(): void {
    if (stopping) return
    anchor = reach()
    // Where it fails, the database is away, and everyone who asks it is told.
    anchor.catch(() => {})
  }

  function launch(): ChildProcess {
    if (existsSync(log) && statSync(log).size > LARGEST_LOG) renameSync(log, `${log}.1`)
    const given = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const out = openSync(log, 'a', 0o600)
    // Detached: Ctrl-C reaches this program alone, which stops the server when it is done with it.
    const started = spawn(join(programs, 'postgres'), ['-D', data, '-k', run, ...given], {
      ...asServer,
      detached: true,
      stdio: ['ignore', out, out],
    })
    closeSync(out)
    started.once('error', () => {})
    started.unref()
    return started
  }

  async function stop(): Promise<void> {
    if (stopping) return
    stopping = true
    const last = await anchor
    try {
      await last.query('select pg_advisory_unlock_shared($1)', [HOLD])
      const { rows } = await last.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [HOLD])
      if (rows[0]?.alone === true) await end()
    } finally {
      await last.end().catch(() => {})
    }
  }

  async function end(): Promise<void> {
    const pid = Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0])
    // Fast: open transactions are rolled back, everyone is told, and a checkpoint is made.
    process.kill(pid, 'SIGINT')
    const until = Date.now() + PATIENCE_MS
    while (existsSync(pidFile)) {
      if (Date.now() > until) throw new Error(`PostgreSQL (process ${pid}) did not stop; see ${log}`)
      await sleep(10)
    }
    // A moment later the process is gone too, and its folder may be taken away.
    for (let tries = 0; tries < 200 && isAlive(pid); tries++) await sleep(10)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function lastLines(log: string): string {
  return existsSync(log)
    ? `${log} ends with\n${readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n')}`
    : log
}
