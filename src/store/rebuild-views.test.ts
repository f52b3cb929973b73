import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { AARHUS, addCase, done, inTenant, ODENSE, onEachServer } from '../../test/database/database.ts'
import { BY, codec, DAY, need, projection, received, type TestEntry } from '../../test/database/specimen.ts'
import { plainDate } from '../base/date.ts'
import { ok } from '../base/result.ts'
import { append } from './journal.ts'
import { readCase } from './read-journal.ts'
import { municipalityCode } from './municipality.ts'
import { areViewsCurrent, refreshViews, type RebuildProgress, rebuildViews, rebuildViewsOf } from './rebuild-views.ts'
import { writeViews } from './views.ts'

onEachServer('the views', (database) => {
  const views = async () => ({
    lines: await database().query('select * from case_view order by municipality, case_id'),
    words: await database().query('select * from case_search order by municipality, case_id'),
    facts: await database().query('select * from fact order by municipality, case_id, place'),
  })
  const add = (caseId: string, expectedSeq: number, entry: TestEntry) =>
    inTenant(database().store, (tx) => append(tx, { caseId, expectedSeq, entries: [entry], by: BY, effectiveOn: DAY }))

  test('are what the entries say, in the transaction that adds one', async () => {
    const { store } = database()
    const caseId = await addCase(store, [received('Jeg kan ikke overskue min post')])
    const line = async () => (await database().query('select * from case_view where case_id = $1', [caseId]))[0]
    expect(await line()).toMatchObject({
      municipality: '0461',
      seq: 1,
      state: 'modtaget',
      responsible: 'anne',
      deadlines: [{ kind: 'sagsbehandlingsfrist', dueOn: '2026-04-01' }],
    })
    await add(caseId, 1, { kind: 'case-handed-over', to: 'bo' })
    expect(await line()).toMatchObject({ seq: 2, responsible: 'bo' })
    await add(caseId, 2, { kind: 'case-deleted' })
    expect(await line()).toBeUndefined()
    expect(await database().query('select from case_search where case_id = $1', [caseId])).toEqual([])
  })

  test('are the same rebuilt from nothing, and from whatever stood there', async () => {
    const { store } = database()
    for (let at = 0; at < 450; at++)
      await addCase(store, at % 3 === 0 ? [received(`sag ${at}`)] : [received(`sag ${at}`), need('post')], {
        municipality: at % 4 === 0 ? AARHUS : ODENSE,
        effectiveOn: plainDate(`2026-0${1 + (at % 9)}-1${at % 10}`),
      })
    await addCase(store, [received(), { kind: 'case-deleted' }])
    const before = await views()
    expect(before.lines).toHaveLength(450)
    expect(before.facts).toHaveLength(300)

    await database().query(
      `delete from case_search; delete from fact; delete from case_view where municipality = '0461'`,
    )
    await database().query(`update case_view set title = 'forkert', deadlines = '[]', next_due_on = null, seq = 1`)
    const progress: RebuildProgress[] = []
    const cases = await done(rebuildViews(store, (step) => progress.push(step)))
    expect(await views()).toEqual(before)

    expect(cases).toBe(452)
    expect(progress.map(({ municipality, done }) => [municipality, done])).toEqual([
      ['0461', 200],
      ['0461', 339],
      ['0751', 113],
    ])
    expect(progress.every(({ done, total }) => done <= total)).toBe(true)
  })

  test('are told to be of an older projection until they are rebuilt', async () => {
    const { store } = database()
    await addCase(store, [received()])
    await done(rebuildViewsOf(store, ODENSE))
    const newer = database().open({
      codec: {
        ...codec,
        projection: {
          version: '2',
          derive(before, after) {
            const { line, ...rest } = projection.derive(before, after)
            return { line: line === null ? null : { ...line, title: `Ny: ${line.title}` }, ...rest }
          },
        },
      },
    })
    const isCurrent = (of = store) => inTenant(of, async (tx) => ok(await areViewsCurrent(tx)))
    expect(await isCurrent()).toBe(true)
    expect(await isCurrent(newer)).toBe(false)
    expect(await done(refreshViews(newer))).toBeGreaterThan(0)
    expect(await isCurrent(newer)).toBe(true)
    expect(await done(refreshViews(newer))).toBe(0)
    expect(
      await database().query(`select from case_view where municipality = '0461' and title not like 'Ny: %'`),
    ).toEqual([])
    await done(rebuildViewsOf(store, ODENSE))
  })

  test('of a municipality without cases are current', async () => {
    const { store } = database()
    const isCurrent = store.inTenant(municipalityCode('0492'), async (tx) => ok(await areViewsCurrent(tx)))
    expect(await done(isCurrent)).toBe(true)
  })

  test('are not set back by a rebuild that read the case before someone added to it', async () => {
    const caseId = await addCase(database().store, [received()])
    // The rebuild holds what it read while another adds.
    await inTenant(database().store, async (tx) => {
      const entries = await readCase(tx, caseId)
      await add(caseId, 1, need('post'))
      const last = entries.at(-1)
      if (last !== undefined) await writeViews(tx, projection.derive([], entries), last)
      return ok(undefined)
    })
    expect(await database().query('select seq, stage from case_view where case_id = $1', [caseId])).toEqual([
      { seq: 2, stage: '03-needs' },
    ])
  })

  test('can not name an entry that is not there', async () => {
    await expect(
      database().query(
        `insert into case_view (municipality, case_id, seq, title, state, stage, deadlines, updated_at)
         values ('0461', $1, 1, 't', 's', 's', '[]', now())`,
        [randomUUID()],
      ),
    ).rejects.toThrow('foreign key')
  })
})
