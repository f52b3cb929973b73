import { sql } from 'kysely'
import { plainDate } from '../base/date.ts'
import type { Entry, StoredEntry } from './entry.ts'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'

interface Stretch {
  /** Only what comes after this number. */
  readonly after?: number
  /** This number and what comes before it: the case as it was then. */
  readonly upTo?: number
}

/** The entries of several cases, each in its order; a case that is not there has none. */
export async function readCases<E extends Entry>(
  { db, municipality, codec }: Tx<E>,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredEntry<E>[]>> {
  const cases = new Map<string, StoredEntry<E>[]>(caseIds.map((id) => [id, []]))
  if (caseIds.length === 0) return cases
  const rows = await db
    .selectFrom('journal')
    .where('municipality', '=', municipality)
    // One parameter, so that it is one statement for any number.
    .where('case_id', '=', sql<string>`any(${caseIds}::text[])`)
    .select(COLUMNS)
    .orderBy('case_id')
    .orderBy('seq')
    .execute()
  for (const row of rows) cases.get(row.case_id)?.push(toStored(municipality, codec, row))
  return cases
}

/** The entries of a case in their order; none where there is no such case. */
export async function readCase<E extends Entry>(
  { db, municipality, codec }: Tx<E>,
  caseId: string,
  { after = 0, upTo }: Stretch = {},
): Promise<readonly StoredEntry<E>[]> {
  const rows = await db
    .selectFrom('journal')
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .where('seq', '>', after)
    .$if(upTo !== undefined, (query) => query.where('seq', '<=', upTo ?? 0))
    .select(COLUMNS)
    .orderBy('seq')
    .execute()
  return rows.map((row) => toStored(municipality, codec, row))
}

const COLUMNS = [
  'case_id',
  'seq',
  'entry',
  'by_user',
  'by_role',
  'recorded_at',
  'effective_on',
  'previous_hash',
  'hash',
] as const

function toStored<E extends Entry>(
  municipality: Tx['municipality'],
  codec: Tx<E>['codec'],
  row: {
    readonly case_id: string
    readonly seq: number
    readonly entry: unknown
    readonly by_user: string
    readonly by_role: string
    readonly recorded_at: string
    readonly effective_on: string
    readonly previous_hash: string | null
    readonly hash: string
  },
): StoredEntry<E> {
  return {
    municipality,
    caseId: row.case_id,
    seq: row.seq,
    entry: codec.parse(row.entry),
    by: { user: row.by_user, role: row.by_role },
    recordedAt: row.recorded_at as Instant,
    effectiveOn: plainDate(row.effective_on),
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}
