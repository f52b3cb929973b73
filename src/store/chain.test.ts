import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTenant, onEachServer } from '../../test/database/database.ts'
import { BY, DAY, need, received } from '../../test/database/specimen.ts'
import { ok } from '../base/result.ts'
import { verifyCase } from './chain.ts'
import { append } from './journal.ts'

onEachServer('the chain of a case', (database) => {
  async function aCase(): Promise<string> {
    const caseId = randomUUID()
    const entries = [received(), need('post'), need('aftaler')] as const
    await inTenant(database().store, (tx) => append(tx, { caseId, expectedSeq: 0, entries, by: BY, effectiveOn: DAY }))
    return caseId
  }
  const verify = (caseId: string) => inTenant(database().store, async (tx) => ok(await verifyCase(tx, caseId)))

  test('is whole where nobody touched it', async () => {
    expect(await verify(await aCase())).toEqual({ kind: 'whole', length: 3 })
  })

  test.each([
    ['words', `entry = jsonb_set(entry, '{need}', '"bad"')`],
    ['author', `by_user = 'bo'`],
    ['role', `by_role = 'jurist'`],
    ['time', `recorded_at = recorded_at - interval '1 millisecond'`],
    ['day', `effective_on = effective_on - 1`],
    ['hash', `hash = repeat('0', 64)`],
  ])('shows that the %s of an entry was changed', async (_, change) => {
    const caseId = await aCase()
    await database().query(`update journal set ${change} where case_id = $1 and seq = 2`, [caseId])
    expect(await verify(caseId)).toEqual({ kind: 'broken', seq: 2, because: 'changed' })
  })

  test('shows that an entry was taken out', async () => {
    const caseId = await aCase()
    await database().query('delete from journal where case_id = $1 and seq = 2', [caseId])
    expect(await verify(caseId)).toEqual({ kind: 'broken', seq: 2, because: 'left-out' })
  })

  test('shows that an entry was changed by someone who knows how to make its hash', async () => {
    const [caseId, other] = [await aCase(), await aCase()]
    // The other's first entry is sound in itself, but nothing here was written after it.
    await database().query(
      `update journal set hash = (select hash from journal where case_id = $2 and seq = 1) where case_id = $1 and seq = 1`,
      [caseId, other],
    )
    await database().query(
      `update journal set (entry, hash) = (select entry, hash from journal where case_id = $2 and seq = 2)
       where case_id = $1 and seq = 2`,
      [caseId, other],
    )
    expect(await verify(caseId)).toEqual({ kind: 'broken', seq: 1, because: 'changed' })
  })
})
