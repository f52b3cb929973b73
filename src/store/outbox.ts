import { sql } from 'kysely'
import { canonicalJson } from './canonical-json.ts'
import { NOW, secondsFromNow } from './clock.ts'
import { newId } from './id.ts'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'

/** Something to be sent, as its sender gets it. */
export interface Dispatch {
  /** Goes with the message: what is sent twice with the same is one message. */
  readonly dispatchId: string
  readonly caseId: string
  readonly channel: string
  readonly partyId: string | null
  readonly documentId: string | null
  /** Parsed by the sender. */
  readonly payload: unknown
  /** 1 the first time. Who has it now is known by this number. */
  readonly attempt: number
}

export type NewDispatch = Omit<Dispatch, 'dispatchId' | 'attempt'> & { readonly dispatchId?: string }

const COLUMNS = ['dispatch_id', 'case_id', 'channel', 'party_id', 'document_id', 'payload', 'attempts'] as const

/** In the transaction that decides that it is to be sent. Gives its id; the same id again changes nothing. */
export async function queueDispatch(
  { db, municipality }: Tx,
  { dispatchId = newId(), caseId, channel, partyId, documentId, payload }: NewDispatch,
): Promise<string> {
  await db
    .insertInto('outbox')
    .values({
      municipality,
      dispatch_id: dispatchId,
      case_id: caseId,
      channel,
      party_id: partyId,
      document_id: documentId,
      payload: canonicalJson(payload),
      due_at: NOW,
      queued_at: NOW,
    })
    .onConflict((at) => at.columns(['municipality', 'dispatch_id']).doNothing())
    .execute()
  return dispatchId
}

/**
 * Takes what is due, the oldest first, past what others are taking. In a transaction of its own: it is sent after it,
 * perhaps more than once, where a sender was lost between sending and saying so. `lease` is in seconds: who has not
 * finished by then is taken for lost.
 */
export async function claimDispatches(
  { db, municipality }: Tx,
  { limit, lease, channels }: { readonly limit: number; readonly lease: number; readonly channels?: readonly string[] },
): Promise<readonly Dispatch[]> {
  const rows = await db
    .with('due', (cte) =>
      cte
        .selectFrom('outbox')
        .where('municipality', '=', municipality)
        .where(sql<boolean>`(state = 'waiting' and due_at <= now() or state = 'taken' and taken_until <= now())`)
        .$if(channels !== undefined, (query) => query.where('channel', '=', sql<string>`any(${channels})`))
        .select('dispatch_id as id')
        .orderBy('due_at')
        .orderBy('dispatch_id')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('outbox')
    .from('due')
    .set({
      state: 'taken',
      attempts: sql<number>`attempts + 1`,
      taken_until: secondsFromNow(lease),
    })
    .where('municipality', '=', municipality)
    .whereRef('dispatch_id', '=', 'due.id')
    .returning(COLUMNS)
    .execute()
  return rows.map(toDispatch).toSorted((a, b) => (a.dispatchId < b.dispatchId ? -1 : 1))
}

/** False where it is no longer this sender's. */
export function markSent(
  tx: Tx,
  dispatch: Pick<Dispatch, 'dispatchId' | 'attempt'>,
  receipt: unknown,
): Promise<boolean> {
  return leave(tx, dispatch, {
    state: 'sent',
    sent_at: NOW,
    receipt: canonicalJson(receipt),
    last_error: null,
  })
}

/** Tried again at `retryAt`; never where that is null, and someone must look at it. */
export function markUnsent(
  tx: Tx,
  dispatch: Pick<Dispatch, 'dispatchId' | 'attempt'>,
  { error, retryAt }: { readonly error: string; readonly retryAt: Instant | null },
): Promise<boolean> {
  return leave(
    tx,
    dispatch,
    retryAt === null
      ? { state: 'failed', last_error: error }
      : { state: 'waiting', due_at: retryAt, last_error: error },
  )
}

/** What was given up is due again, as if it had not been tried. Those that still wait, or went, or that another carries instead, are left. Gives how many. */
export async function retryFailed(
  { db, municipality }: Tx,
  { caseId, partyId }: { readonly caseId: string; readonly partyId: string },
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ state: 'waiting', attempts: 0, due_at: NOW })
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .where('party_id', '=', partyId)
    .where('state', '=', 'failed')
    .where('replaced_by', 'is', null)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/**
 * The dispatch of a document to a receiver that was given up and that nothing carries instead; undefined where there is
 * none. Nobody else tries or replaces it until this transaction is done.
 */
export async function holdFailed(
  { db, municipality }: Tx,
  {
    caseId,
    partyId,
    documentId,
    channel,
  }: { readonly caseId: string; readonly partyId: string; readonly documentId: string; readonly channel: string },
): Promise<{ readonly dispatchId: string; readonly error: string | null } | undefined> {
  const row = await db
    .selectFrom('outbox')
    .where('municipality', '=', municipality)
    .where('case_id', '=', caseId)
    .where('party_id', '=', partyId)
    .where('document_id', '=', documentId)
    .where('channel', '=', channel)
    .where('state', '=', 'failed')
    .where('replaced_by', 'is', null)
    .select(['dispatch_id', 'last_error'])
    .orderBy('dispatch_id')
    .limit(1)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : { dispatchId: row.dispatch_id, error: row.last_error }
}

/** That another dispatch carries the same instead, so that this one is tried no more. */
export async function markReplaced({ db, municipality }: Tx, dispatchId: string, by: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ replaced_by: by })
    .where('municipality', '=', municipality)
    .where('dispatch_id', '=', dispatchId)
    .execute()
}

async function leave(
  { db, municipality }: Tx,
  { dispatchId, attempt }: Pick<Dispatch, 'dispatchId' | 'attempt'>,
  change: object,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ ...change, taken_until: null })
    .where('municipality', '=', municipality)
    .where('dispatch_id', '=', dispatchId)
    .where('attempts', '=', attempt)
    .where('state', '=', 'taken')
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

function toDispatch(row: {
  readonly dispatch_id: string
  readonly case_id: string
  readonly channel: string
  readonly party_id: string | null
  readonly document_id: string | null
  readonly payload: unknown
  readonly attempts: number
}): Dispatch {
  const { dispatch_id: dispatchId, case_id: caseId, channel, payload } = row
  return {
    dispatchId,
    caseId,
    channel,
    partyId: row.party_id,
    documentId: row.document_id,
    payload,
    attempt: row.attempts,
  }
}
