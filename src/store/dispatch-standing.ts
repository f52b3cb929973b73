import { sql } from 'kysely'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'
import type { Dispatch } from './outbox.ts'

/** What became of something to be sent. */
export interface DispatchStanding extends Pick<
  Dispatch,
  'dispatchId' | 'caseId' | 'channel' | 'partyId' | 'documentId'
> {
  readonly state: 'waiting' | 'taken' | 'sent' | 'failed'
  /** The channel has said that it has it. */
  readonly isAccepted: boolean
  /** When it came to lie with the receiver, as the channel told. */
  readonly deliveredAt: Instant | null
  readonly queuedAt: Instant
  readonly sentAt: Instant | null
  /** Why it did not go the last time it was tried. */
  readonly error: string | null
  /** Another carries the same instead. */
  readonly isReplaced: boolean
}

/** All of these cases, in the order they were queued. */
export async function listStandings(
  { db, municipality }: Tx,
  caseIds: readonly string[],
): Promise<readonly DispatchStanding[]> {
  if (caseIds.length === 0) return []
  const rows = await db
    .selectFrom('outbox')
    .where('municipality', '=', municipality)
    .where('case_id', '=', sql<string>`any(${caseIds}::text[])`)
    .select([
      'dispatch_id',
      'case_id',
      'channel',
      'party_id',
      'document_id',
      'state',
      'queued_at',
      'sent_at',
      'last_error',
      'delivered_at',
      'replaced_by',
    ])
    .select(sql<boolean>`coalesce(receipt ->> 'state' = 'accepted', false)`.as('is_accepted'))
    .orderBy('queued_at')
    .orderBy('dispatch_id')
    .execute()
  return rows.map((row) => ({
    dispatchId: row.dispatch_id,
    caseId: row.case_id,
    channel: row.channel,
    partyId: row.party_id,
    documentId: row.document_id,
    state: row.state,
    isAccepted: row.state === 'sent' && row.is_accepted,
    deliveredAt: row.delivered_at as Instant | null,
    queuedAt: row.queued_at as Instant,
    sentAt: row.sent_at as Instant | null,
    error: row.last_error,
    isReplaced: row.replaced_by !== null,
  }))
}
