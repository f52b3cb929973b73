import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import {
  isAlive,
  lastLines,
  launch,
  makeCluster,
  openHome,
  pidIn,
  removeStaleLocks,
  SUPERUSER,
} from './postgres-process.ts'

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

const PATIENCE_MS = 60_000
const BETWEEN_LAUNCHES_MS = 100
const LAUNCHES = 4
const BETWEEN_TRIES_MS = 1_000
/** Any number will do, as long as all of ours agree on it. */
const HOLD = 4_610_001

/** What a failed statement held may be a person's data, so the log tells neither statement nor values. */
const SETTINGS = {
  listen_addresses: '',
  timezone: 'UTC',
  jit: 'off',
  // After a crash one call syncs the disk, where it would else open each of a thousand files: from seconds to tenths.
  recovery_init_sync_method: 'syncfs',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
}

/**
 * Starts the server, or adopts the one that already runs there, and keeps it running: should it die, it is started again.
 * Each process holds a shared lock in it; whoever stops and finds that no other does, ends the server.
 */
export async function startPostgres(options: ServerOptions): Promise<PostgresServer> {
  const home = openHome(options.home, options.programs)
  const { run, log, pidFile } = home
  makeCluster(home, options.locale)

  let child: ChildProcess | undefined
  let stopping = false
  let anchor = reach()
  await anchor
  return { host: run, superuser: SUPERUSER, log, stop }

  /** A connection that shows that this process is here; the server is started where there is none. */
  async function reach(): Promise<pg.Client> {
    const until = Date.now() + PATIENCE_MS
    let [launches, launchedAt] = [0, 0]
    for (;;) {
      const client = new pg.Client({ host: run, user: SUPERUSER, database: 'postgres', application_name: 'holdbar' })
      client.on('error', () => {})
      try {
        await client.connect()
        await client.query('select pg_advisory_lock_shared($1)', [HOLD])
        client.once('end', reachAgain)
        return client
      } catch (cause) {
        await client.end().catch(() => {})
        const isStarting = child !== undefined && child.exitCode === null && child.signalCode === null
        // Where it ended and left no pid file, it is not that another was quicker.
        const isFailing = launches >= LAUNCHES && !isStarting && !existsSync(pidFile)
        if (stopping || isFailing || Date.now() > until)
          throw new Error(`PostgreSQL did not start: ${lastLines(log)}`, { cause })
        if (!isStarting && Date.now() > launchedAt + BETWEEN_LAUNCHES_MS) {
          removeStaleLocks(home)
          child = launch(home, { ...SETTINGS, ...options.settings })
          launches += 1
          launchedAt = Date.now()
        }
      }
      await sleep(25)
    }
  }

  /** Without end: a disk that is full now may have room later. Meanwhile everyone who asks is told that it is away. */
  function reachAgain(): void {
    if (stopping) return
    anchor = reach()
    anchor.catch(async () => {
      await sleep(BETWEEN_TRIES_MS, undefined, { ref: false })
      reachAgain()
    })
  }

  async function stop(): Promise<void> {
    if (stopping) return
    stopping = true
    const last = await anchor.catch(() => undefined)
    // Where it could not be reached, there is nothing to end.
    if (last === undefined) return
    try {
      await last.query('select pg_advisory_unlock_shared($1)', [HOLD])
      const { rows } = await last.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [HOLD])
      if (rows[0]?.alone === true) await end()
    } finally {
      await last.end().catch(() => {})
    }
  }

  async function end(): Promise<void> {
    const pid = pidIn(pidFile)
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
