import { sql } from 'kysely'
import { type LoggedAccess, toLoggedAccess } from './access-log.ts'
import { THIS_MOMENT } from './clock.ts'
import type { Tx } from './tenant.ts'

export interface AccessReview {
  readonly accessId: string
  readonly by: string
  readonly verdict: string
  readonly note: string
}

export interface SampledAccess extends LoggedAccess {
  /** The latest that was found of it; undefined while nobody has. */
  readonly review: Omit<AccessReview, 'accessId'> | undefined
}

export interface SampleQuery {
  /** Purposes of which every look is drawn. */
  readonly always: readonly string[]
  /** What was shown that is not read through. */
  readonly never: readonly [string, ...string[]]
  /** Of the others, one in so many. */
  readonly oneIn: number
  /** How far back, in days. */
  readonly days: number
  readonly limit?: number
}

/**
 * Looks to be read through: those not yet settled first, then the latest. Which are drawn follows from the look's own
 * random name, so that nobody can choose and the draw is the same tomorrow.
 */
export async function sampleAccess(
  { db, municipality }: Tx,
  { always, never, oneIn, days, limit = 50 }: SampleQuery,
): Promise<readonly SampledAccess[]> {
  const rows = await db
    .selectFrom('access_log as log')
    .leftJoin('access_review as review', (join) =>
      join
        .onRef('review.municipality', '=', 'log.municipality')
        .onRef('review.access_id', '=', 'log.access_id')
        .on(
          sql<boolean>`not exists (
            select from access_review later
            where later.municipality = review.municipality
              and later.access_id = review.access_id
              and later.reviewed_at > review.reviewed_at)`,
        ),
    )
    .where('log.municipality', '=', municipality)
    .where(sql<boolean>`log.at >= now() - make_interval(days => ${days})`)
    .where('log.what', 'not in', never)
    .where(({ or, eb }) =>
      or([
        ...(always.length === 0 ? [] : [eb('log.purpose', 'in', always)]),
        sql<boolean>`(get_byte(uuid_send(log.access_id), 14) * 256 + get_byte(uuid_send(log.access_id), 15)) % ${oneIn} = 0`,
      ]),
    )
    .select([
      'log.access_id',
      'log.at',
      'log.by_user',
      'log.by_role',
      'log.purpose',
      'log.what',
      'log.case_id',
      'log.party_id',
      'log.route',
      'review.by_user as reviewer',
      'review.verdict',
      'review.note',
    ])
    .orderBy(sql`coalesce(review.verdict, '') in ('', 'undersoeges')`, 'desc')
    .orderBy('log.at', 'desc')
    .orderBy('log.access_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    ...toLoggedAccess(row),
    review:
      row.reviewer === null || row.verdict === null || row.note === null
        ? undefined
        : { by: row.reviewer, verdict: row.verdict, note: row.note },
  }))
}

/** False where there is no such look in this municipality. */
export async function reviewAccess(
  { db, municipality }: Tx,
  { accessId, by, verdict, note }: AccessReview,
): Promise<boolean> {
  const found = await db
    .selectFrom('access_log')
    .where('municipality', '=', municipality)
    .where('access_id', '=', accessId)
    .select('access_id')
    .executeTakeFirst()
  if (found === undefined) return false
  // Never the moment of an earlier finding: the latest is the one that counts.
  const after = sql<string>`greatest(${THIS_MOMENT}, (
    select max(reviewed_at) + interval '1 millisecond' from access_review
    where municipality = ${municipality} and access_id = ${accessId}))`
  await db
    .insertInto('access_review')
    .values({ municipality, access_id: accessId, reviewed_at: after, by_user: by, verdict, note })
    .execute()
  return true
}
