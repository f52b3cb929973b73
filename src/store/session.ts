import { createHash, randomBytes } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import { NOW, secondsFromNow } from './clock.ts'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'

export interface Session {
  readonly userId: string
  /** What the sign-in told: name, roles, team. */
  readonly data: unknown
  readonly startedAt: Instant
  readonly expiresAt: Instant
}

export interface NewSession {
  readonly userId: string
  /** An object that can be written as JSON. */
  readonly data: object
  /** It ends after so long, in seconds, also for one who goes on working. */
  readonly lifetime: number
}

/** Gives what the browser is to hold. The table keeps its hash alone, so the token can't be had from there. */
export async function startSession({ db, municipality }: Tx, { userId, data, lifetime }: NewSession): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db
    .insertInto('session')
    .values({
      municipality,
      token_hash: hashOf(token),
      user_id: userId,
      data: canonicalJson(data),
      started_at: NOW,
      last_seen_at: NOW,
      expires_at: secondsFromNow(lifetime),
    })
    .execute()
  return token
}

/** The session that is still open; `idle` is how many seconds it may have been left alone. Finding it is using it. */
export async function findSession({ db, municipality }: Tx, token: string, idle: number): Promise<Session | undefined> {
  const row = await db
    .updateTable('session')
    .set({ last_seen_at: NOW })
    .where('municipality', '=', municipality)
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', NOW)
    .where('last_seen_at', '>', secondsFromNow(-idle))
    .returning(['user_id', 'data', 'started_at', 'expires_at'])
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { user_id: userId, data, started_at: startedAt, expires_at: expiresAt } = row
  return { userId, data, startedAt: startedAt as Instant, expiresAt: expiresAt as Instant }
}

export async function endSession({ db, municipality }: Tx, token: string): Promise<void> {
  await db
    .deleteFrom('session')
    .where('municipality', '=', municipality)
    .where('token_hash', '=', hashOf(token))
    .execute()
}

/** For one who left, or whose roles were changed. */
export async function endSessionsOf({ db, municipality }: Tx, userId: string): Promise<void> {
  await db.deleteFrom('session').where('municipality', '=', municipality).where('user_id', '=', userId).execute()
}

/** Takes away what can be used no more; `idle` as in `findSession`. */
export async function clearSessions({ db, municipality }: Tx, idle: number): Promise<void> {
  await db
    .deleteFrom('session')
    .where('municipality', '=', municipality)
    .where(({ eb, or }) => or([eb('expires_at', '<=', NOW), eb('last_seen_at', '<=', secondsFromNow(-idle))]))
    .execute()
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
