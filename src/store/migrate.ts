import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { APP_ROLE, type DatabaseUrls } from './database-url.ts'
import { withClient } from './one-client.ts'
import { RefusedDatabase } from './postgres/refused-database.ts'

/** A numbered file, run once, in its phase: Citus wants tables, then their distribution, then keys between them. */
export interface Migration {
  readonly name: string
  readonly phase: Phase
  readonly text: string
  readonly checksum: string
}

type Phase = 'tables' | 'distribute' | 'constraints'

const FOLDER = join(import.meta.dirname, 'sql')
const NAME = /^\d{3}-(?:[a-z-]+-)?(tables|distribute|constraints)[.]sql$/
/** Any number will do, as long as all of ours agree on it. */
const LOCK = 4_610_002
const OLDEST = 150_000
const DANISH_DATABASE = "create database holdbar encoding 'UTF8' locale 'C.UTF-8' template template0;"
const MAKE_ROLE = `create role ${APP_ROLE}; grant ${APP_ROLE} to <owner>;`

export function readMigrations(folder: string = FOLDER): readonly Migration[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const phase = NAME.exec(name)?.[1] as Phase | undefined
      if (phase === undefined) throw new Error(`no name for a migration: ${name}`)
      const text = readFileSync(join(folder, name), 'utf8')
      return { name, phase, text, checksum: createHash('sha256').update(text).digest('hex') }
    })
}

/**
 * Brings the database to where this program is, as its owner, and tells which files were run. All or nothing, and one
 * at a time: others wait. Throws `RefusedDatabase` where the database is newer than the program, where a file was changed
 * after it was run, and where the server or its owner's rights don't do.
 */
export async function migrate(
  { owner }: DatabaseUrls,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  return withClient({ connectionString: owner }, async (client) => {
    // Ending without a commit rolls back.
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    await checkServer(client)
    await provideAppRole(client)
    const pending = await listPending(client, migrations)
    const hasCitus = await exists(client, `select from pg_extension where extname = 'citus'`)
    for (const { name, phase, text, checksum } of pending) {
      const isSkipped = phase === 'distribute' && !hasCitus
      if (!isSkipped) await run(client, name, text)
      await client.query('insert into migration (name, checksum, is_skipped) values ($1, $2, $3)', [
        name,
        checksum,
        isSkipped,
      ])
    }
    await client.query('commit')
    return pending.map(({ name }) => name)
  })
}

/** The names of what has been run, in their order; none in a database that is new. */
export function listAppliedMigrations({ owner }: DatabaseUrls): Promise<readonly string[]> {
  return withClient({ connectionString: owner }, async (client) => {
    if (!(await exists(client, `select where to_regclass('migration') is not null`))) return []
    const { rows } = await client.query<{ name: string }>('select name from migration order by name collate "C"')
    return rows.map(({ name }) => name)
  })
}

async function run(client: pg.Client, name: string, text: string): Promise<void> {
  try {
    await client.query(text)
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
  }
}

/** Names and searches fold Danish letters, so the database must know them. */
async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: number; is_danish: boolean }>(
    `select current_setting('server_version_num')::int as version,
       current_setting('server_encoding') = 'UTF8' and lower('ÆØÅ') = 'æøå' as is_danish`,
  )
  const { version = 0, is_danish: isDanish = false } = rows[0] ?? {}
  if (version < OLDEST)
    throw new RefusedDatabase({
      da: `Holdbar skal bruge PostgreSQL 15 eller nyere; dette er ${Math.floor(version / 10_000)}.`,
      en: `Holdbar needs PostgreSQL 15 or newer; this is ${Math.floor(version / 10_000)}.`,
    })
  if (!isDanish)
    throw new RefusedDatabase({
      da: `Databasen kender ikke danske bogstaver. Lav en, der gør: ${DANISH_DATABASE}`,
      en: `The database does not know Danish letters. Make one that does: ${DANISH_DATABASE}`,
    })
}

/** Roles belong to the whole server, so it may be there already; and the owner must be able to put it on. */
async function provideAppRole(client: pg.Client): Promise<void> {
  try {
    await client.query('savepoint role')
    if (!(await exists(client, 'select from pg_roles where rolname = $1', [APP_ROLE])))
      await client.query(`create role ${APP_ROLE}`)
    if (!(await exists(client, `select where pg_has_role($1, 'member')`, [APP_ROLE])))
      await client.query(`grant ${APP_ROLE} to current_user`)
    await client.query('release savepoint role')
  } catch (cause) {
    throw new RefusedDatabase(
      {
        da: `Databasen har ingen rolle ${APP_ROLE}, som dens ejer kan tage på, og ejeren må ikke lave en. Lad en, der må, køre: ${MAKE_ROLE}`,
        en: `The database has no role ${APP_ROLE} that its owner may take on, and the owner may not make one. Let someone who may run: ${MAKE_ROLE}`,
      },
      { cause },
    )
  }
}

/** What is not run yet, where what is run is the beginning of what there is to run. */
async function listPending(client: pg.Client, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  if (!(await exists(client, `select where to_regclass('migration') is not null`))) {
    await client.query(
      `create table migration (
        name text primary key,
        checksum text not null,
        is_skipped boolean not null,
        applied_at timestamptz not null default now()
      );
      comment on table migration is
        'The numbered files that made this schema, with the checksum each had when it was run.';
      grant select on migration to ${APP_ROLE}`,
    )
  }
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from migration order by name collate "C"',
  )
  for (const [at, { name, checksum }] of rows.entries()) {
    const ours = migrations[at]
    if (ours === undefined)
      throw new RefusedDatabase({
        da: `Databasen er nyere end programmet: den har ${name}, som programmet ikke kender. Brug en nyere version af Holdbar.`,
        en: `The database is newer than this program: it has ${name}, which the program does not know. Use a newer version of Holdbar.`,
      })
    if (ours.name !== name)
      throw new RefusedDatabase({
        da: `Databasen er lavet af et andet program: den har ${name}, hvor dette har ${ours.name}. Brug den version af Holdbar, der lavede den.`,
        en: `The database was made by another program: it has ${name} where this one has ${ours.name}. Use the version of Holdbar that made it.`,
      })
    if (ours.checksum !== checksum)
      throw new RefusedDatabase({
        da: `${name} er ændret, efter at den blev kørt. Hent Holdbars egen udgave af filen igen.`,
        en: `${name} was changed after it was run. Get Holdbar’s own edition of the file again.`,
      })
  }
  return migrations.slice(rows.length)
}

async function exists(client: pg.Client, query: string, values: readonly unknown[] = []): Promise<boolean> {
  return ((await client.query(query, [...values])).rowCount ?? 0) > 0
}
