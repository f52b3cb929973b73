import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { RefusedDatabase } from './refused-database.ts'
import { findServerAccount, makeHome } from './server-account.ts'

/** The folder of a server, and how to run something in it as the server's user. */
export interface PostgresHome {
  readonly programs: string
  readonly data: string
  readonly run: string
  readonly log: string
  readonly socket: string
  readonly pidFile: string
  readonly asServer: {
    readonly uid?: number
    readonly gid?: number
    readonly cwd: string
    readonly env: NodeJS.ProcessEnv
  }
}

export const SUPERUSER = 'postgres'
const LONGEST_SOCKET_PATH = 107
const LARGEST_LOG = 20_000_000

export function openHome(home: string, programs: string): PostgresHome {
  const data = join(home, 'data')
  const run = join(home, 'run')
  const socket = join(run, '.s.PGSQL.5432')
  if (Buffer.byteLength(socket) > LONGEST_SOCKET_PATH)
    throw new RefusedDatabase({
      da: `Mappen ligger for dybt til en unix-socket (højst ${LONGEST_SOCKET_PATH} byte): ${socket}. Vælg en kortere med HOLDBAR_HOME.`,
      en: `The folder lies too deep for a unix socket (${LONGEST_SOCKET_PATH} bytes at most): ${socket}. Choose a shorter one with HOLDBAR_HOME.`,
    })
  // HOME, or it looks for certificates where root keeps them.
  const env = { PATH: process.env['PATH'], HOME: home, LC_ALL: 'C.UTF-8', TZ: 'UTC' }
  const opened: PostgresHome = {
    programs,
    data,
    run,
    socket,
    log: join(home, 'postgresql.log'),
    pidFile: join(data, 'postmaster.pid'),
    asServer: { ...findServerAccount(), cwd: '/', env },
  }
  makeHome(home)
  makeFolder(opened, run)
  return opened
}

function makeFolder({ asServer: { uid, gid } }: PostgresHome, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
}

/** Made aside and put in place whole, so that a start that is killed leaves no half directory. */
export function makeCluster(home: PostgresHome, locale: readonly string[]): void {
  const { programs, data, asServer } = home
  if (existsSync(join(data, 'PG_VERSION'))) return
  const aside = `${data}.${process.pid}`
  makeFolder(home, aside)
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

export function launch(
  { programs, data, run, log, asServer }: PostgresHome,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  if (existsSync(log) && statSync(log).size > LARGEST_LOG) renameSync(log, `${log}.1`)
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const out = openSync(log, 'a', 0o600)
  // Detached: Ctrl-C reaches this program alone, which stops the server when it is done with it.
  const started = spawn(join(programs, 'postgres'), ['-D', data, '-k', run, ...given], {
    ...asServer,
    detached: true,
    stdio: ['ignore', out, out],
  })
  closeSync(out)
  // Then it has ended, and the log or the next try tells why.
  started.once('error', () => {})
  started.unref()
  return started
}

/**
 * After a power cut the number in its lock files may have become that of another process of the same user, and PostgreSQL
 * would wait for it for ever. A server's processes have the data directory as their own: where none has, there is none.
 */
export function removeStaleLocks({ data, pidFile, socket }: PostgresHome): void {
  const locks = [pidFile, `${socket}.lock`].filter((file) => existsSync(file))
  if (!locks.some((file) => isAlive(pidIn(file)))) return
  const place = realpathSync(data)
  const isRunning = readdirSync('/proc').some((name) => /^\d+$/.test(name) && folderOf(Number(name)) === place)
  if (!isRunning) for (const file of locks) rmSync(file, { force: true })
}

function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

export function pidIn(pidFile: string): number {
  return Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0])
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

export function lastLines(log: string): string {
  return existsSync(log)
    ? `${log} ends with\n${readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n')}`
    : log
}
