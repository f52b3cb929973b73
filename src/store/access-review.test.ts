import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { AARHUS, inTenant, ODENSE, onEachServer } from '../../test/database/database.ts'
import { BY } from '../../test/database/specimen.ts'
import { ok } from '../base/result.ts'
import { listAccess, logAccess } from './access-log.ts'
import { reviewAccess, sampleAccess, type SampleQuery } from './access-review.ts'

onEachServer('the sample of looks', (database) => {
  const caseId = randomUUID()
  const look = (user: string, purpose: string, what = 'sag') =>
    inTenant(
      database().store,
      async (tx) =>
        ok(
          await logAccess(tx, {
            by: { ...BY, user },
            purpose,
            what,
            caseId,
            partyId: null,
            route: '/sager/:id',
          }),
        ),
      ODENSE,
    )
  const sample = (query: Partial<SampleQuery> = {}) =>
    inTenant(
      database().store,
      async (tx) =>
        ok(
          (
            await sampleAccess(tx, {
              always: ['uden-for-teamet'],
              never: ['sagsliste'],
              oneIn: 65_537,
              days: 30,
              limit: 1_000,
              ...query,
            })
          ).filter((one) => one.caseId === caseId),
        ),
      ODENSE,
    )

  test('has every look for a purpose that is always read, and of the rest the drawn ones, the same at each asking', async () => {
    for (let i = 0; i < 40; i++) await look('anne', 'har-sagen')
    await look('bo', 'uden-for-teamet')
    await look('bo', 'uden-for-teamet', 'sagsliste')
    expect((await sample()).map(({ by }) => by.user)).toEqual(['bo'])
    expect(await sample({ oneIn: 1 })).toHaveLength(41)
    const some = await sample({ oneIn: 2 })
    expect(some.length).toBeGreaterThan(1)
    expect(some.length).toBeLessThan(41)
    expect(await sample({ oneIn: 2 })).toEqual(some)
  })

  test('is read through: what was settled lies last, the latest finding counts, another municipality has none of it', async () => {
    await look('carl', 'uden-for-teamet')
    const [latest] = await sample()
    if (latest === undefined) throw new Error('there is a look')
    const review = { accessId: latest.accessId, by: 'leder', note: '' }
    // Within a millisecond or two.
    const verdicts = [...Array.from({ length: 20 }, () => 'undersoeges'), 'i-orden']
    await inTenant(
      database().store,
      async (tx) => {
        for (const verdict of verdicts) await reviewAccess(tx, { ...review, verdict })
        return ok(undefined)
      },
      ODENSE,
    )
    const read = await sample()
    expect(read.map(({ by }) => by.user)).toEqual(['bo', 'carl'])
    expect(read.at(-1)?.review).toEqual({ by: 'leder', verdict: 'i-orden', note: '' })
    const elsewhere = inTenant(
      database().store,
      async (tx) => ok(await reviewAccess(tx, { ...review, verdict: 'i-orden' })),
      AARHUS,
    )
    expect(await elsewhere).toBe(false)
    expect(await inTenant(database().store, async (tx) => ok(await listAccess(tx, { caseId })), AARHUS)).toEqual([])
  })
})
