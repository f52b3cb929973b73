import { canonicalJson } from './canonical-json.ts'
import { NOW } from './clock.ts'
import type { Instant } from './instant.ts'
import type { Tx } from './tenant.ts'

/** What a channel tells of a letter after it took it. */
export interface DispatchReport {
  readonly status: 'accepted' | 'delivered' | 'failed'
  /** When it happened, by the channel's clock. */
  readonly at: Instant
  /** Where it failed: what to tell a person. */
  readonly error: string
}

/** The number that a dispatch bears out there, so that what is told of it is found. In a transaction before it is sent. */
export async function nameMessage(
  { db, municipality }: Tx,
  { dispatchId }: { readonly dispatchId: string },
  messageId: string,
): Promise<void> {
  await db
    .updateTable('outbox')
    .set({ message_id: messageId })
    .where('municipality', '=', municipality)
    .where('dispatch_id', '=', dispatchId)
    .execute()
}

/**
 * Takes down what is told; false where no such letter is from this municipality. What was told before, or happened
 * before what was told, changes nothing. A letter that lies with its receiver lies there, whatever else is told of it.
 */
export async function reportDispatch(
  { db, municipality }: Tx,
  messageId: string,
  { status, at, error }: DispatchReport,
): Promise<boolean> {
  const found = await db
    .selectFrom('outbox')
    .where('municipality', '=', municipality)
    .where('message_id', '=', messageId)
    .select(['dispatch_id', 'state', 'sent_at', 'reported_at', 'delivered_at'])
    .forUpdate()
    .executeTakeFirst()
  if (found === undefined) return false
  const isOld = found.reported_at !== null && Date.parse(found.reported_at) >= Date.parse(at)
  if (found.delivered_at !== null || (isOld && status !== 'delivered')) return true
  const isHere = found.state === 'waiting' || found.state === 'taken'
  const gone = { state: 'sent', sent_at: found.sent_at ?? NOW, taken_until: null, last_error: null } as const
  const change =
    status === 'delivered'
      ? { ...gone, delivered_at: at }
      : status === 'failed'
        ? ({ state: 'failed', sent_at: null, taken_until: null, last_error: error } as const)
        : // Its answer to us was lost, and it need not be sent again.
          isHere
          ? { ...gone, receipt: canonicalJson({ state: 'accepted', reference: messageId }) }
          : {}
  await db
    .updateTable('outbox')
    .set({ ...change, ...(isOld ? {} : { reported_at: at }) })
    .where('municipality', '=', municipality)
    .where('dispatch_id', '=', found.dispatch_id)
    .execute()
  return true
}
