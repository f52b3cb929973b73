import { sql } from 'kysely'
import { THIS_MOMENT } from './clock.ts'
import type { Actor } from './entry.ts'
import { newId } from './id.ts'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'

/** Who looked at what, of whom, and what for. */
export interface Access {
  readonly by: Actor
  /** Why this person may: has the case, stands in for a colleague, supervises. */
  readonly purpose: string
  /** The kind of thing that was shown. */
  readonly what: string
  readonly caseId: string | null
  readonly partyId: string | null
  /** The address as a pattern, without what was asked for in it. */
  readonly route: string
}

export interface LoggedAccess extends Access {
  readonly accessId: string
  readonly at: Instant
}

/** In the transaction that reads what is shown: what can't be logged is not shown. */
export async function logAccess(
  { db, municipality }: Tx,
  { by, purpose, what, caseId, partyId, route }: Access,
): Promise<void> {
  await db
    .insertInto('access_log')
    .values({
      municipality,
      access_id: newId(),
      at: THIS_MOMENT,
      by_user: by.user,
      by_role: by.role,
      purpose,
      what,
      case_id: caseId,
      party_id: partyId,
      route,
    })
    .execute()
}

/** What a list showed: once a day for each user and case, so that a list drawn often does not drown the rest. */
export async function logListed({ db, municipality }: Tx, accesses: readonly Access[]): Promise<void> {
  if (accesses.length === 0) return
  const rows = accesses.map(({ by, purpose, what, caseId, partyId, route }) => ({
    access_id: newId(),
    by_user: by.user,
    by_role: by.role,
    purpose,
    what,
    case_id: caseId,
    party_id: partyId,
    route,
  }))
  await sql`
    insert into access_log (municipality, access_id, at, by_user, by_role, purpose, what, case_id, party_id, route)
    select ${municipality}, seen.access_id, ${THIS_MOMENT}, seen.by_user, seen.by_role, seen.purpose, seen.what,
      seen.case_id, seen.party_id, seen.route
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as seen(
      access_id uuid, by_user text, by_role text, purpose text, what text, case_id text, party_id text, route text)
    where not exists (
      select from access_log earlier
      where earlier.municipality = ${municipality}
        and earlier.by_user = seen.by_user
        and earlier.at >= date_trunc('day', now())
        and earlier.case_id = seen.case_id
        and earlier.what = seen.what)`.execute(db)
}

/** One of the three is what is asked about. */
export type AccessQuery = ({ readonly caseId: string } | { readonly partyId: string } | { readonly user: string }) & {
  /** The last of the page before. */
  readonly before?: Pick<LoggedAccess, 'at' | 'accessId'>
  /** Only this one’s. */
  readonly by?: string
  /** Any but this one’s. */
  readonly notBy?: string
  readonly notFor?: string
  readonly limit?: number
}

/** The latest first. */
export async function listAccess({ db, municipality }: Tx, query: AccessQuery): Promise<readonly LoggedAccess[]> {
  const { before, by, notBy, notFor, limit = 100 } = query
  let select = db.selectFrom('access_log').where('municipality', '=', municipality)
  if ('caseId' in query) select = select.where('case_id', '=', query.caseId)
  else if ('partyId' in query) select = select.where('party_id', '=', query.partyId)
  else select = select.where('by_user', '=', query.user)
  if (before !== undefined)
    select = select.where(sql<boolean>`(at, access_id) < (${before.at}::timestamptz, ${before.accessId}::uuid)`)
  if (by !== undefined) select = select.where('by_user', '=', by)
  if (notBy !== undefined) select = select.where('by_user', '!=', notBy)
  if (notFor !== undefined) select = select.where('purpose', '!=', notFor)
  const rows = await select
    .select(['access_id', 'at', 'by_user', 'by_role', 'purpose', 'what', 'case_id', 'party_id', 'route'])
    .orderBy('at', 'desc')
    .orderBy('access_id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(toLoggedAccess)
}

export function toLoggedAccess(row: {
  readonly access_id: string
  readonly at: string
  readonly by_user: string
  readonly by_role: string
  readonly purpose: string
  readonly what: string
  readonly case_id: string | null
  readonly party_id: string | null
  readonly route: string
}): LoggedAccess {
  return {
    accessId: row.access_id,
    at: row.at as Instant,
    by: { user: row.by_user, role: row.by_role },
    purpose: row.purpose,
    what: row.what,
    caseId: row.case_id,
    partyId: row.party_id,
    route: row.route,
  }
}
