import { sql } from 'kysely'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'

/** That someone may act in a role, since when and by whose word. */
export interface UserRole {
  readonly userId: string
  readonly name: string
  readonly role: string
  readonly team: string | null
  readonly grantedAt: Instant
  readonly grantedBy: string
}

const COLUMNS = ['user_id', 'name', 'role', 'team', 'granted_at', 'granted_by'] as const

/** Does nothing where the user has the role already, in that team and under that name; else it replaces it. */
export async function grantRole(
  tx: Tx,
  { userId, name, role, team, grantedBy }: Omit<UserRole, 'grantedAt'>,
): Promise<void> {
  const held = (await listRolesOf(tx, userId)).find((one) => one.role === role)
  if (held !== undefined && held.team === team && held.name === name) return
  await withdrawRole(tx, { userId, role, withdrawnBy: grantedBy })
  await tx.db
    .insertInto('user_role')
    .values({
      municipality: tx.municipality,
      user_id: userId,
      name,
      role,
      team,
      granted_at: sql<string>`clock_timestamp()`,
      granted_by: grantedBy,
    })
    .execute()
}

export async function withdrawRole(
  { db, municipality }: Tx,
  { userId, role, withdrawnBy }: { readonly userId: string; readonly role: string; readonly withdrawnBy: string },
): Promise<void> {
  await db
    .updateTable('user_role')
    .set({ withdrawn_at: sql<string>`clock_timestamp()`, withdrawn_by: withdrawnBy })
    .where('municipality', '=', municipality)
    .where('user_id', '=', userId)
    .where('role', '=', role)
    .where('withdrawn_at', 'is', null)
    .execute()
}

/** What a user may act as now. */
export async function listRolesOf({ db, municipality }: Tx, userId: string): Promise<readonly UserRole[]> {
  const rows = await db
    .selectFrom('user_role')
    .where('municipality', '=', municipality)
    .where('user_id', '=', userId)
    .where('withdrawn_at', 'is', null)
    .select(COLUMNS)
    .orderBy('role')
    .limit(100)
    .execute()
  return rows.map(toUserRole)
}

/** Everyone who may act as something now, by name. */
export async function listUserRoles(
  { db, municipality }: Tx,
  { limit = 5_000 }: { readonly limit?: number } = {},
): Promise<readonly UserRole[]> {
  const rows = await db
    .selectFrom('user_role')
    .where('municipality', '=', municipality)
    .where('withdrawn_at', 'is', null)
    .select(COLUMNS)
    .orderBy(sql`name collate "da-DK-x-icu"`)
    .orderBy('user_id')
    .orderBy('role')
    .limit(limit)
    .execute()
  return rows.map(toUserRole)
}

/** The name each of them last went by, also of those who may do nothing any more. Who isn't known is left out. */
export async function listUserNames(
  { db, municipality }: Tx,
  users: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (users.length === 0) return new Map()
  const rows = await db
    .selectFrom('user_role')
    .where('municipality', '=', municipality)
    .where('user_id', 'in', users)
    .distinctOn('user_id')
    .select(['user_id', 'name'])
    .orderBy('user_id')
    .orderBy('granted_at', 'desc')
    .execute()
  return new Map(rows.map(({ user_id, name }) => [user_id, name]))
}

function toUserRole(row: {
  readonly user_id: string
  readonly name: string
  readonly role: string
  readonly team: string | null
  readonly granted_at: string
  readonly granted_by: string
}): UserRole {
  const { user_id: userId, name, role, team, granted_at: grantedAt, granted_by: grantedBy } = row
  return { userId, name, role, team, grantedAt: grantedAt as Instant, grantedBy }
}
