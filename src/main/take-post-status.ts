import { ok } from '../base/result.ts'
import { withAnswer } from '../post/post-error.ts'
import { type PostStatus, readPostStatus } from '../post/post-status.ts'
import type { PostStatusTaken } from '../server/post-status-route.ts'
import type { CaseEntry } from '../stages/case-entry.ts'
import { type DispatchReport, reportDispatch } from '../store/dispatch-report.ts'
import type { Instant } from '../store/instant.ts'
import { listMunicipalities } from '../store/municipality-list.ts'
import type { Store } from '../store/store.ts'

/**
 * Writes beside a letter what Beskedfordeler tells of it. In the case itself nothing is written: there a person acts, and
 * sees what was told. What can't be read will not be readable another time, so it is told of and not asked for again.
 */
export async function takePostStatus(
  store: Store<CaseEntry>,
  text: string,
  tell: (words: string) => void,
): Promise<PostStatusTaken> {
  const read = readPostStatus(text)
  if (!read.ok) {
    if (read.error.kind === 'ulaeselig') tell(`poststatus: kunne ikke læses (${read.error.detail})`)
    return 'taget'
  }
  const known = await listMunicipalities(store)
  if (!known.ok) return 'senere'
  // Its number tells nothing of whose letter it is, and each municipality sees its own alone.
  for (const { code } of known.value) {
    const found = await store.inTenant(code, async (tx) =>
      ok(await reportDispatch(tx, read.value.uuid, reportOf(read.value))),
    )
    if (!found.ok) return 'senere'
    if (found.value) return 'taget'
  }
  return 'taget'
}

const reportOf = ({ status, at, detail }: PostStatus): DispatchReport => ({
  status,
  at: at.toISOString() as Instant,
  error: withAnswer('Postvejen har meldt, at brevet ikke er kommet frem. Send det på en anden måde.', detail),
})
