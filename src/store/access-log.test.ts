import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { inTenant, ODENSE, onEachServer } from '../../test/database/database.ts'
import { BY } from '../../test/database/specimen.ts'
import { err, ok } from '../base/result.ts'
import { type Access, type AccessQuery, listAccess, logAccess, type LoggedAccess, logListed } from './access-log.ts'

onEachServer('the access log', (database) => {
  const [caseId, partyId] = [randomUUID(), randomUUID()]
  const access: Access = { by: BY, purpose: 'har sagen', what: 'sag', caseId, partyId, route: '/sager/:id' }
  const list = (query: AccessQuery) => inTenant(database().store, async (tx) => ok(await listAccess(tx, query)))

  test('tells of a case, a party and a user who looked, the latest first, page by page', async () => {
    for (const user of ['anne', 'bo', 'anne', 'carl', 'anne'])
      await inTenant(database().store, async (tx) => ok(await logAccess(tx, { ...access, by: { ...BY, user } })))
    const ofCase = await list({ caseId })
    expect(ofCase.map(({ by }) => by.user)).toEqual(['anne', 'carl', 'anne', 'bo', 'anne'])
    expect(ofCase[0]).toMatchObject(access)
    expect(await list({ partyId })).toEqual(ofCase)
    expect(await list({ user: 'anne' })).toHaveLength(3)
    expect(await list({ caseId, by: 'bo', limit: 1 })).toMatchObject([{ by: { user: 'bo' } }])
    expect((await list({ caseId, notBy: 'anne', limit: 2 })).map(({ by }) => by.user)).toEqual(['carl', 'bo'])
    expect(await list({ caseId, notFor: access.purpose })).toEqual([])

    const pages: LoggedAccess[] = []
    for (let before: LoggedAccess | undefined; ;) {
      const page = await list({ caseId, limit: 2, ...(before === undefined ? {} : { before }) })
      pages.push(...page)
      before = page.at(-1)
      if (before === undefined) break
    }
    expect(pages).toEqual(ofCase)
  })

  test('has what a list showed once a day, however often it is drawn', async () => {
    const [one, other] = [randomUUID(), randomUUID()]
    const shown = [one, other].map((id): Access => ({
      ...access,
      caseId: id,
      what: 'sagsliste',
      by: { ...BY, user: 'erik' },
    }))
    for (let i = 0; i < 3; i++) await inTenant(database().store, async (tx) => ok(await logListed(tx, shown)))
    expect((await list({ user: 'erik' })).map(({ caseId: id }) => id).toSorted()).toEqual([one, other].toSorted())
    await inTenant(database().store, async (tx) =>
      ok(await logListed(tx, [{ ...access, caseId: one, what: 'sagsliste', by: { ...BY, user: 'freja' } }])),
    )
    expect(await list({ caseId: one })).toHaveLength(2)
  })

  test('has nothing of a look that was undone with its transaction', async () => {
    await database().store.inTenant(ODENSE, async (tx) => {
      await logAccess(tx, { ...access, by: { ...BY, user: 'dorte' } })
      return err('undone')
    })
    expect(await list({ user: 'dorte' })).toEqual([])
  })
})
