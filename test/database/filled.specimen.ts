import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { AARHUS, addCase, cloneDatabase, done, inTenant, ODENSE, type TestDatabase } from './database.ts'
import { BY, DAY, need, received } from './specimen.ts'
import { ok } from '../../src/base/result.ts'
import { addDocument } from '../../src/store/document.ts'
import { saveDraft } from '../../src/store/draft.ts'
import { putIdentity } from '../../src/store/identity.ts'
import { newId } from '../../src/store/id.ts'
import { append } from '../../src/store/journal.ts'
import { queueDispatch } from '../../src/store/outbox.ts'
import { rebuildViewsOf } from '../../src/store/rebuild-views.ts'
import { addSetting } from '../../src/store/setting.ts'
import { appendSelfCheck } from '../../src/store/self-check.ts'
import { startSession } from '../../src/store/session.ts'
import { grantRole } from '../../src/store/user-role.ts'
import { listAccess, logAccess } from '../../src/store/access-log.ts'
import { reviewAccess } from '../../src/store/access-review.ts'
import type { TestServer } from './servers.ts'

/** Something in every table. */
export async function fill({ store }: TestDatabase): Promise<void> {
  for (const municipality of [ODENSE, AARHUS]) {
    const caseId = await addCase(store, [received('Æblegrød "på" Ærø \\ \n'), need('post')], { municipality })
    for (let at = 0; at < 30; at++) await addCase(store, [received(`sag ${at}`)], { municipality })
    // Before what comes: what it changes of the counts waits beside them.
    await done(rebuildViewsOf(store, municipality))
    await inTenant(
      store,
      async (tx) => {
        const partyId = newId()
        await append(tx, {
          caseId,
          expectedSeq: 2,
          entries: [need('aftaler')],
          by: BY,
          effectiveOn: DAY,
          commandId: 'c1',
        })
        await putIdentity(tx, { partyId, name: 'Åse', cpr: '0101701234', address: ['Vej 1'], isProtected: true })
        const bytes = randomBytes(300_000)
        const { documentId } = await addDocument(tx, { caseId, name: 'brev.pdf', mime: 'application/pdf', bytes })
        await saveDraft(tx, { userId: 'anne', caseId, form: 'note', text: 'halvt', baseSeq: 3 })
        await addSetting(tx, { name: 'frist', value: { uger: 8.5 }, validFrom: DAY, by: BY, expectedVersion: 0 })
        await grantRole(tx, { userId: 'anne', name: 'Anne', role: 'jurist', team: null, grantedBy: 'bo' })
        await sql`insert into job (municipality, job_id, kind, case_id, payload, due_at)
          values (${tx.municipality}, ${newId()}, 'frist', ${caseId}, 'null', now())`.execute(tx.db)
        await queueDispatch(tx, { caseId, channel: 'print', partyId, documentId, payload: {} })
        await logAccess(tx, { by: BY, purpose: 'sag', what: 'sag', caseId, partyId, route: '/' })
        for (const { accessId } of await listAccess(tx, { caseId }))
          await reviewAccess(tx, { accessId, by: 'leder', verdict: 'i-orden', note: '' })
        await appendSelfCheck(tx, {
          sampleId: 'proeve',
          expectedSeq: 0,
          entry: { kind: 'decision-coded', nr: 1, by: 'anne', reading: { holds: true, flaws: [] } },
          by: BY,
        })
        await startSession(tx, { userId: 'anne', data: {}, lifetime: 1000 })
        return ok(undefined)
      },
      municipality,
    )
  }
}

/** Works with a new database without tables. */
export async function inEmpty<T>(server: TestServer, work: (empty: TestDatabase) => Promise<T>): Promise<T> {
  const empty = await cloneDatabase(server, 'template0')
  try {
    return await work(empty)
  } finally {
    await empty.close()
  }
}
