import { type Kysely, sql, type Transaction } from 'kysely'
import { ok, err, type Result } from '../../base/result.ts'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import { type BackupHead, type BackupLine, findFileErrorCode, writeBackupFile } from './backup-file.ts'
import { BACKUP_TABLES, type BackupTable, columnsOf } from './backup-table.ts'
import { municipalityCode } from '../municipality.ts'
import { openPool } from '../pool.ts'
import { findStoreErrorKind, type StoreError } from '../store-error.ts'
import type { Tables } from '../tables.ts'
import { tenantSettings } from '../tenant.ts'

/** The file could not be written: no such folder, no room, not allowed. `code` is the system's, such as `ENOSPC`. */
export interface NotWritten {
  readonly kind: 'not-written'
  readonly code: string
}

export interface BackupOptions {
  /** The owner's login; `migrate` has been run. */
  readonly url: string
  readonly file: string
  /** This one alone: to move it to another server. */
  readonly municipality?: MunicipalityCode
  readonly onProgress?: (progress: BackupProgress) => void
}

export interface BackupProgress {
  readonly table: string
  readonly municipality: string
  /** Rows in all, so far. */
  readonly rows: number
}

/** A document is one row, and may be large. */
const AT_A_TIME: Partial<Record<BackupTable, number>> = { document: 1 }
const ROWS_AT_A_TIME = 500

/**
 * Writes everything, as it was at one moment, into one file, while others work; tells how many rows. It can be restored
 * on any PostgreSQL that Holdbar runs on, embedded or not, also a newer one.
 */
export async function writeBackup(options: BackupOptions): Promise<Result<number, StoreError | NotWritten>> {
  const db = openPool(options.url, { size: 1 })
  try {
    return ok(await write(db, options))
  } catch (cause) {
    const code = findFileErrorCode(cause)
    if (code !== undefined) return err({ kind: 'not-written', code })
    const kind = findStoreErrorKind(cause)
    if (kind === undefined) throw cause
    return err(kind === 'database-away' ? { kind, isDone: 'no' } : { kind })
  } finally {
    await db.destroy()
  }
}

async function write(
  db: Kysely<Tables>,
  { file, municipality, onProgress = () => {} }: BackupOptions,
): Promise<number> {
  let rows = 0
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => writeBackupFile(file, lines(trx)))
  return rows

  async function* lines(trx: Transaction<Tables>): AsyncGenerator<BackupLine> {
    yield { kind: 'head', head: await readHead(trx) }
    const known = await trx.selectFrom('municipality').selectAll().orderBy('code').limit(10_000).execute()
    const wanted = known.filter(({ code }) => municipality === undefined || code === municipality)
    yield { kind: 'rows', table: 'municipality', municipality: null }
    for (const row of wanted) yield { kind: 'row', text: JSON.stringify(row) }
    for (const { code } of wanted) {
      await sql.raw(tenantSettings(municipalityCode(code))).execute(trx)
      for (const table of BACKUP_TABLES) {
        let isBegun = false
        for await (const texts of rowsOf(trx, table, code)) {
          if (!isBegun) yield { kind: 'rows', table, municipality: code }
          isBegun = true
          for (const text of texts) yield { kind: 'row', text }
          rows += texts.length
          onProgress({ table, municipality: code, rows })
        }
      }
    }
  }
}

async function readHead(trx: Transaction<Tables>): Promise<BackupHead> {
  const { rows } = await sql<{ name: string; checksum: string }>`
    select name, checksum
    from migration
    order by name collate "C"`.execute(trx)
  return { at: new Date().toISOString(), migrations: rows }
}

/** By a cursor, so that no table has to fit into memory. In the order of the key, so that a case lies together. */
async function* rowsOf(
  trx: Transaction<Tables>,
  table: BackupTable,
  municipality: string,
): AsyncGenerator<readonly string[]> {
  const { rows: columns } = await columnsOf(table).execute(trx)
  // A database that is yet to be brought to this program has fewer tables.
  if (columns.length === 0) return
  const names = sql.join(columns.map(({ name }) => sql.ref(name)))
  const key = table === 'journal' ? sql`order by case_id, seq` : sql``
  await sql`
    declare backup no scroll cursor for
    select row_to_json(r)::text as text
    from (
      select ${names}
      from ${sql.table(table)}
      where municipality = ${sql.lit(municipality)}
      ${key}
    ) as r`.execute(trx)
  const some = AT_A_TIME[table] ?? ROWS_AT_A_TIME
  for (;;) {
    const { rows } = await sql<{ text: string }>`fetch ${sql.lit(some)} from backup`.execute(trx)
    if (rows.length === 0) break
    yield rows.map(({ text }) => text)
  }
  await sql`close backup`.execute(trx)
}
