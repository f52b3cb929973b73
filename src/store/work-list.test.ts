import { expect, test } from 'vitest'
import { addCase, inTenant, onEachServer } from '../../test/database/database.ts'
import { codec, need, projection, received } from '../../test/database/specimen.ts'
import { addDays, plainDate } from '../base/date.ts'
import { ok } from '../base/result.ts'
import { findListedCase, listWork, type ListedCase, type WorkQuery } from './work-list.ts'

onEachServer('the work list', (database) => {
  const list = (query: WorkQuery = {}) => inTenant(database().store, async (tx) => ok(await listWork(tx, query)))

  test('has what is due first, first; what has no deadline, last; and goes on where a page ended', async () => {
    const { store } = database()
    const timeless = database().open({
      codec: {
        ...codec,
        projection: {
          version: '1',
          derive(before, after) {
            const { line, ...rest } = projection.derive(before, after)
            return { line: line === null ? null : { ...line, deadlines: [], team: 'syd' }, ...rest }
          },
        },
      },
    })
    const day = plainDate('2026-01-01')
    for (let at = 0; at < 9; at++) {
      const entries =
        at % 2 === 0 ? ([received()] as const) : ([received(), { kind: 'case-handed-over', to: 'bo' }] as const)
      await addCase(store, entries, { effectiveOn: addDays(day, (at * 7) % 5) })
      await addCase(timeless, [received(), need('post')])
    }
    const all = await list()
    expect(all).toHaveLength(18)
    expect(all.map(({ deadlines }) => deadlines[0]?.dueOn ?? 'none')).toEqual(
      all.map(({ deadlines }) => deadlines[0]?.dueOn ?? 'none').toSorted(),
    )
    const pages: ListedCase[] = []
    for (let after: ListedCase | undefined; ;) {
      const page = await list({ limit: 5, ...(after === undefined ? {} : { after }) })
      pages.push(...page)
      after = page.at(-1)
      if (after === undefined) break
    }
    expect(pages).toEqual(all)

    expect((await list({ responsible: null })).every(({ responsible }) => responsible === null)).toBe(true)
    expect((await list({ responsible: 'bo' })).map(({ responsible }) => responsible)).toEqual(Array(4).fill('bo'))
    expect(await list({ team: 'syd', stage: '03-needs', state: 'oplyses' })).toHaveLength(9)
    expect(await list({ team: 'nord' })).toEqual([])
  })

  test('finds what is on the committee’s agenda, whatever else it awaits', async () => {
    const { store } = database()
    const planned = database().open({
      codec: {
        ...codec,
        projection: {
          version: '1',
          derive(before, after) {
            const { line, ...rest } = projection.derive(before, after)
            const deadlines = ['afgoerelse', 'udvalg'].map((kind, at) => ({
              kind,
              dueOn: plainDate(`2026-03-0${at + 1}`),
            }))
            return { line: line === null ? null : { ...line, deadlines }, ...rest }
          },
        },
      },
    })
    await addCase(store, [received()])
    const caseId = await addCase(planned, [received()])
    expect((await list({ isOnAgenda: true })).map((one) => one.caseId)).toEqual([caseId])
  })

  test('knows the line of a case', async () => {
    const caseId = await addCase(database().store, [received()])
    const find = (id: string) => inTenant(database().store, async (tx) => ok(await findListedCase(tx, id)))
    expect(await find(caseId)).toMatchObject({ caseId, seq: 1, title: 'Støtte til 0 behov', partyId: null })
    expect(await find('00000000-0000-0000-0000-000000000000')).toBeUndefined()
  })
})
