import { type RawBuilder, sql } from 'kysely'

/** What goes into a backup, in the order that its foreign keys ask for. Who was signed in does not. */
export const BACKUP_TABLES = [
  'journal',
  'command',
  'identity',
  'identity_name',
  'case_view',
  'case_search',
  'fact',
  'fact_count',
  'fact_change',
  'view_state',
  'access_log',
  'access_review',
  'draft',
  'setting',
  'user_role',
  'job',
  'document',
  'outbox',
  'self_check',
  'publication',
] as const

export type BackupTable = (typeof BACKUP_TABLES)[number]

export function isBackupTable(name: string): name is BackupTable {
  return (BACKUP_TABLES as readonly string[]).includes(name)
}

export interface Column {
  readonly name: string
  /** Always some JSON, so that a null is JSON's own, which reading a row back would take for none. */
  readonly isJson: boolean
}

/** The columns that are written; the others the database makes of them. */
export function columnsOf(table: BackupTable | 'municipality'): RawBuilder<Column> {
  return sql<Column>`
    select attname as name, atttypid = 'jsonb'::regtype and attnotnull as "isJson"
    from pg_attribute
    where attrelid = to_regclass(${table}) and attnum > 0 and not attisdropped and attgenerated = ''
    order by attnum`
}
