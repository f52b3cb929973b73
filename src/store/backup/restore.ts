import { sql, type Transaction } from 'kysely'
import { err, type Result } from '../../base/result.ts'
import { readBackupFile } from './backup-file.ts'
import type { RestoreProblem } from './backup-problem.ts'
import { BACKUP_TABLES, type BackupTable, columnsOf, isBackupTable } from './backup-table.ts'
import { findBrokenCase } from '../chain.ts'
import type { DatabaseUrls } from '../database-url.ts'
import { listAppliedMigrations, migrate, readMigrations } from '../migrate.ts'
import { municipalityCode } from '../municipality.ts'
import { openPool } from '../pool.ts'
import { findStoreErrorKind } from '../store-error.ts'
import type { Tables } from '../tables.ts'
import { tenantSettings } from '../tenant.ts'
import { type BackupFacts, verifyBackup } from './verify-backup.ts'

export interface RestoreOptions {
  readonly urls: DatabaseUrls
  readonly file: string
  /** Also where a case was tampered with before the backup was made: better that than nothing. */
  readonly evenIfBroken?: boolean
  readonly onProgress?: (progress: { readonly rows: number; readonly of: number }) => void
}

/**
 * Checks the file; brings the database to where it was when the backup was made; puts everything in; follows every chain
 * anew; and brings the database to where this program is. What is put in is all or nothing.
 */
export async function restoreBackup(options: RestoreOptions): Promise<Result<BackupFacts, RestoreProblem>> {
  const { urls, file, evenIfBroken = false } = options
  const verified = await verifyBackup(file)
  if (!verified.ok) return verified
  const { broken, migrations } = verified.value
  if (broken !== undefined && !evenIfBroken) return err({ kind: 'broken-chain', broken })
  try {
    if ((await listAppliedMigrations(urls)).length > migrations.length) return err({ kind: 'older' })
    await migrate(urls, readMigrations().slice(0, migrations.length))
    await load(options, verified.value)
    await migrate(urls)
    return verified
  } catch (cause) {
    if (cause instanceof NotRestored) return err(cause.problem)
    const kind = findStoreErrorKind(cause)
    if (kind === undefined) throw cause
    return err(kind === 'database-away' ? { kind, isDone: 'unknown' } : { kind })
  }
}

/** Thrown, so that the transaction is undone. */
class NotRestored extends Error {
  readonly problem: RestoreProblem
  constructor(problem: RestoreProblem) {
    super(problem.kind)
    this.problem = problem
  }
}

async function load(
  { urls, file, evenIfBroken = false, onProgress = () => {} }: RestoreOptions,
  { rows: of }: BackupFacts,
): Promise<void> {
  const db = openPool(urls.owner, { size: 1 })
  try {
    await db.transaction().execute(async (trx) => {
      const loader = openLoader(trx, (rows) => onProgress({ rows, of }))
      const read = await readBackupFile(file, async (line) => {
        if (line.kind === 'rows') await loader.begin(line.table, line.municipality)
        else if (line.kind === 'row') await loader.add(line.text)
      })
      if (!read.ok) throw new NotRestored(read.error)
      for (const municipality of await loader.finish()) {
        await sql.raw(tenantSettings(municipality)).execute(trx)
        const broken = await findBrokenCase({ db: trx, municipality })
        if (broken !== undefined && !evenIfBroken) throw new NotRestored({ kind: 'broken-chain', broken })
      }
    })
  } finally {
    await db.destroy()
  }
}

/** Rows of one table are put in some at a time, so that neither memory nor the number of statements grows. */
const SOME_CHARACTERS = 1_000_000
const SOME_ROWS = 1_000

function openLoader(trx: Transaction<Tables>, onRows: (rows: number) => void) {
  const seen = new Set<string>()
  let table: BackupTable | 'municipality' | undefined
  let texts: string[] = []
  let [characters, rows] = [0, 0]

  async function flush(): Promise<void> {
    if (table === undefined || texts.length === 0) return
    await insertRows(trx, table, `[${texts.join(',')}]`)
    rows += texts.length
    onRows(rows)
    texts = []
    characters = 0
  }

  return {
    async begin(name: string, municipality: string | null): Promise<void> {
      await flush()
      if (name !== 'municipality' && !isBackupTable(name)) throw new NotRestored({ kind: 'damaged' })
      table = name
      if (municipality === null) return
      await sql.raw(tenantSettings(municipalityCode(municipality))).execute(trx)
      if (!seen.has(municipality) && (await isTaken(trx, municipality)))
        throw new NotRestored({ kind: 'not-empty', municipality })
      seen.add(municipality)
    },
    async add(text: string): Promise<void> {
      texts.push(text)
      characters += text.length
      if (texts.length >= SOME_ROWS || characters >= SOME_CHARACTERS) await flush()
    },
    async finish() {
      await flush()
      return [...seen].map(municipalityCode)
    },
  }
}

async function insertRows(trx: Transaction<Tables>, table: BackupTable | 'municipality', rows: string): Promise<void> {
  const { rows: columns } = await columnsOf(table).execute(trx)
  const names = sql.join(columns.map(({ name }) => sql.ref(name)))
  const values = sql.join(
    columns.map(({ name, isJson }) => (isJson ? sql`coalesce(${sql.ref(name)}, 'null')` : sql.ref(name))),
  )
  const known = table === 'municipality' ? sql`on conflict (code) do update set name = excluded.name` : sql``
  await sql`
    insert into ${sql.table(table)} (${names})
    select ${values}
    from json_populate_recordset(null::${sql.table(table)}, ${rows}::json)
    ${known}`.execute(trx)
}

async function isTaken(trx: Transaction<Tables>, municipality: string): Promise<boolean> {
  for (const table of BACKUP_TABLES) {
    // A backup of before there was such a table is put in before it is made.
    if ((await columnsOf(table).execute(trx)).rows.length === 0) continue
    const { rows } = await sql`
      select 1
      from ${sql.table(table)}
      where municipality = ${municipality}
      limit 1`.execute(trx)
    if (rows.length > 0) return true
  }
  return false
}
