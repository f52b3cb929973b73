import type { Instant } from '../../src/store/instant.ts'
import type { Dispatch } from '../../src/store/outbox.ts'
import type { Tx } from '../../src/store/tenant.ts'

/** What became of something to be sent. */
interface DispatchState extends Pick<Dispatch, 'channel' | 'partyId' | 'payload' | 'attempt'> {
  readonly state: 'waiting' | 'taken' | 'sent' | 'failed'
  readonly sentAt: Instant | null
  readonly receipt: unknown
  readonly error: string | null
}

/** All of a case, in the order they were queued. */
export async function listDispatches({ db, municipality }: Tx, caseId: string): Promise<readonly DispatchState[]> {
  const rows = await db
    .selectFrom('outbox')
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .select(['channel', 'party_id', 'payload', 'attempts', 'state', 'sent_at', 'receipt', 'last_error'])
    .orderBy('queued_at')
    .orderBy('dispatch_id')
    .execute()
  return rows.map(({ channel, payload, state, receipt, ...row }) => ({
    channel,
    partyId: row.party_id,
    payload,
    attempt: row.attempts,
    state,
    sentAt: row.sent_at as Instant | null,
    receipt,
    error: row.last_error,
  }))
}
