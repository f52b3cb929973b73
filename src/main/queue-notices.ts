import { createHash } from 'node:crypto'
import type { PlainDate } from '../base/date.ts'
import type { Notice } from '../stages/citizen/citizen-notice.ts'
import { listMails } from '../store/identity.ts'
import { queueDispatch } from '../store/outbox.ts'
import type { Tx } from '../store/tenant.ts'

/** The channel of what is told by mail: that there is something new, and nothing more. */
export const MAIL = 'mail'

/** Queued for those who have asked for it, in the transaction that writes what is new. The same act again is no other notice. */
export async function queueNotices(
  tx: Tx,
  caseId: string,
  notices: readonly Notice[],
  { command, on }: { readonly command: string; readonly on: PlainDate },
): Promise<void> {
  const mails = await listMails(
    tx,
    notices.map(({ to }) => to),
  )
  for (const { to, often } of notices)
    if (mails.has(to))
      await queueDispatch(tx, {
        dispatchId: idOf([caseId, to, often === 'daglig' ? on : `${command}.`]),
        caseId,
        channel: MAIL,
        partyId: to,
        documentId: null,
        payload: {},
      })
}

/** Follows from what it is about, so that it is queued once. */
function idOf(parts: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
