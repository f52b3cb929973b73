import { type PlainDate, plainDate } from '../base/date.ts'
import { err, ok, type Result } from '../base/result.ts'
import { canonicalJson } from './canonical-json.ts'
import { NOW } from './clock.ts'
import type { Actor } from './entry.ts'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'

/** One version of how the municipality has set something up. */
export interface Setting {
  readonly name: string
  /** 1 for the first. */
  readonly version: number
  /** Parsed by the one who asks. */
  readonly value: unknown
  /** It holds from this day until the day of another. */
  readonly validFrom: PlainDate
  readonly by: Actor
  readonly recordedAt: Instant
}

export interface NewSetting extends Pick<Setting, 'name' | 'value' | 'validFrom' | 'by'> {
  /** The last version that was seen; 0 where there was none. */
  readonly expectedVersion: number
}

/** Someone set it meanwhile. Nothing was written. */
export interface SettingConflict {
  readonly kind: 'conflict'
  readonly version: number
}

const COLUMNS = ['name', 'version', 'value', 'valid_from', 'by_user', 'by_role', 'recorded_at'] as const

export async function addSetting(
  tx: Tx,
  { name, value, validFrom, by, expectedVersion }: NewSetting,
): Promise<Result<Setting, SettingConflict>> {
  const { db, municipality } = tx
  const latest = async () => (await listSettingVersions(tx, name, { limit: 1 }))[0]?.version ?? 0
  const version = expectedVersion + 1
  const row =
    (await latest()) === expectedVersion
      ? await db
          .insertInto('setting')
          .values({
            municipality,
            name,
            version,
            value: canonicalJson(value),
            valid_from: validFrom,
            by_user: by.user,
            by_role: by.role,
            recorded_at: NOW,
          })
          .onConflict((at) => at.doNothing())
          .returning(COLUMNS)
          .executeTakeFirst()
      : undefined
  return row === undefined ? err({ kind: 'conflict', version: await latest() }) : ok(toSetting(row))
}

/** What held on a day. Of two from the same day, the later version. */
export async function findSetting({ db, municipality }: Tx, name: string, on: PlainDate): Promise<Setting | undefined> {
  const row = await db
    .selectFrom('setting')
    .where('municipality', '=', municipality)
    .where('name', '=', name)
    .where('valid_from', '<=', on)
    .select(COLUMNS)
    .orderBy('valid_from', 'desc')
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? undefined : toSetting(row)
}

/** All there ever was, the last first. */
export async function listSettingVersions(
  { db, municipality }: Tx,
  name: string,
  { limit = 100 }: { readonly limit?: number } = {},
): Promise<readonly Setting[]> {
  const rows = await db
    .selectFrom('setting')
    .where('municipality', '=', municipality)
    .where('name', '=', name)
    .select(COLUMNS)
    .orderBy('version', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toSetting)
}

function toSetting(row: {
  readonly name: string
  readonly version: number
  readonly value: unknown
  readonly valid_from: string
  readonly by_user: string
  readonly by_role: string
  readonly recorded_at: string
}): Setting {
  return {
    name: row.name,
    version: row.version,
    value: row.value,
    validFrom: plainDate(row.valid_from),
    by: { user: row.by_user, role: row.by_role },
    recordedAt: row.recorded_at as Instant,
  }
}
