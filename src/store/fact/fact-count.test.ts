import { expect, test } from 'vitest'
import { AARHUS, addCase, done, inTenant, ODENSE, onEachServer } from '../../../test/database/database.ts'
import { BY, codec, DAY, need, projection, received, type TestEntry } from '../../../test/database/specimen.ts'
import { type PlainDate, plainDate } from '../../base/date.ts'
import { ok } from '../../base/result.ts'
import type { MunicipalityCode } from '../../stages/00-case/case-id.ts'
import { BOARD } from '../../stages/10-board/board.ts'
import { createCounters } from '../../stages/13-learning/fact-counters.ts'
import type { DecisionFact, FactPart } from '../../stages/13-learning/decision-fact.ts'
import { teamCode, type TeamCode } from '../../stages/13-learning/team-code.ts'
import { foldChanges, readCounters, recountFacts } from './fact-count.ts'
import { readFacts, writeFacts } from './fact.ts'
import { append } from '../journal.ts'
import { rebuildViewsOf } from '../rebuild-views.ts'
import type { Store } from '../store.ts'

const VOKSEN = teamCode('Voksenteamet')

onEachServer('what is counted of the facts', (database) => {
  const counted = (municipality = ODENSE, part?: FactPart) =>
    inTenant(database().store, async (tx) => ok(await readCounters(tx, { part })), municipality)
  /** Slow: all facts, one after the other. */
  const plain = (municipality = ODENSE, team?: TeamCode) =>
    inTenant(
      database().store,
      async (tx) => {
        const counting = createCounters()
        const { facts } = await readFacts(tx, { limit: 100_000 })
        for (const fact of facts) if (team === undefined || fact.team === team) counting.add(fact)
        return ok(counting.counters())
      },
      municipality,
    )
  const waiting = async () => Number((await database().query('select count(*) from fact_change'))[0]?.['count'])
  const fold = () => inTenant(database().store, async (tx) => ok(await foldChanges(tx)))
  const add = (caseId: string, expectedSeq: number, entry: TestEntry, store: Store<TestEntry> = database().store) =>
    inTenant(store, (tx) => append(tx, { caseId, expectedSeq, entries: [entry], by: BY, effectiveOn: DAY }))

  test('is what counting them one after the other gives, before and after it is put together', async () => {
    const { store } = database()
    const one = await addCase(store, [received(), need('post'), need('indkøb')])
    const other = await addCase(store, [received(), need('post')])
    await addCase(store, [received(), need('post')], { municipality: AARHUS })
    const isRight = async () => {
      expect(await counted()).toEqual(await plain())
      expect(await counted(AARHUS)).toEqual(await plain(AARHUS))
    }
    await isRight()
    expect(await counted(AARHUS)).toMatchObject({ 'kommune|0751|uoplyst': 1, 'dage|oplysning|28': 1 })
    await fold()
    await isRight()
    await add(one, 3, need('økonomi'))
    await add(other, 2, { kind: 'case-deleted' })
    await isRight()
    expect(await counted()).toMatchObject({ 'kommune|0461|uoplyst': 3 })
    await fold()
    await isRight()
    await add(one, 4, { kind: 'case-deleted' })
    await fold()
    expect(await counted()).toEqual({})
    await isRight()
  })

  test('of a team is of its facts alone', async () => {
    const store = database().open({
      codec: {
        ...codec,
        projection: {
          version: '1',
          derive(before, after) {
            const { facts, ...rest } = projection.derive(before, after)
            if (facts === 'unchanged') return { ...rest, facts }
            return {
              ...rest,
              facts: facts.map((one, at) =>
                at > 0 || VOKSEN === undefined ? one : { ...one, fact: { ...one.fact, team: VOKSEN } },
              ),
            }
          },
        },
      },
    })
    await addCase(store, [received(), need('post'), need('indkøb'), need('økonomi')])
    for (const isFolded of [false, true]) {
      if (isFolded) await fold()
      expect(await counted(ODENSE, VOKSEN)).toEqual(await plain(ODENSE, VOKSEN))
      expect(await counted(ODENSE, VOKSEN)).toMatchObject({ 'kommune|0461|uoplyst': 1 })
      expect(await counted(ODENSE, 'boernelaget' as TeamCode)).toEqual({})
      expect(await counted()).toEqual(await plain())
    }
    await done(store.close().then(() => ok(undefined)))
  })

  test('tells apart, day by day, whose limit for complaints still runs, without a word in the journal', async () => {
    const left: DecisionFact = { municipality: ODENSE, complained: false, flaws: [], days: {} }
    const told = (on: PlainDate) =>
      inTenant(database().store, async (tx) =>
        ok((await readFacts(tx, { on })).facts.map(({ complained }) => complained)),
      )
    await inTenant(database().store, async (tx) => {
      await writeFacts(tx, [{ fact: left, openUntil: plainDate('2026-04-01') }], { caseId: 'sag-loeber', seq: 1 })
      await writeFacts(tx, [{ fact: left, openUntil: null }], { caseId: 'sag-kendt', seq: 1 })
      return ok(undefined)
    })
    const open = (on: PlainDate) =>
      inTenant(database().store, async (tx) => ok(await readCounters(tx, { on, part: undefined })))
    for (const isFolded of [false, true]) {
      if (isFolded) await fold()
      expect(await open(plainDate('2026-04-01'))).toMatchObject({
        'kommune|0461|loeber': 1,
        'aar|ukendt|loeber': 1,
        'kommune|0461|ikke-paaklaget': 1,
      })
      const over = await open(plainDate('2026-04-02'))
      expect([over['kommune|0461|loeber'], over['kommune|0461|ikke-paaklaget']]).toEqual([undefined, 2])
    }
    // The others here are of cases where it is not told at all.
    const known = async (on: PlainDate) => (await told(on)).filter((one) => one === false)
    expect(await known(plainDate('2026-04-01'))).toEqual([false])
    expect(await known(plainDate('2026-04-02'))).toEqual([false, false])
    await inTenant(database().store, async (tx) => {
      for (const caseId of ['sag-loeber', 'sag-kendt']) await writeFacts(tx, [], { caseId, seq: 2 })
      return ok(undefined)
    })
  })

  test('is told for each municipality by itself with the one that only keeps their cases', async () => {
    const { store } = database()
    const of = (municipality: MunicipalityCode): DecisionFact => ({
      municipality,
      complained: true,
      flaws: [],
      days: {},
    })
    await inTenant(
      store,
      async (tx) => {
        await writeFacts(tx, [{ fact: of(ODENSE), openUntil: null }], { caseId: 'sag-o', seq: 1 })
        await writeFacts(tx, [{ fact: of(AARHUS), openUntil: null }], { caseId: 'sag-a', seq: 1 })
        return ok(undefined)
      },
      BOARD.code,
    )
    for (const isFolded of [false, true]) {
      if (isFolded) await inTenant(store, async (tx) => ok(await foldChanges(tx)), BOARD.code)
      const [all, one] = [await counted(BOARD.code), await counted(BOARD.code, AARHUS)]
      expect([all['kommune|0461|paaklaget'], all['kommune|0751|paaklaget']]).toEqual([1, 1])
      expect([one['kommune|0461|paaklaget'], one['kommune|0751|paaklaget']]).toEqual([undefined, 1])
    }
  })

  test('is put together by whoever reads it, when much waits', async () => {
    const { store } = database()
    await fold()
    const caseId = await addCase(store, [received(), ...Array.from({ length: 301 }, (_, at) => need(`behov ${at}`))])
    expect(await waiting()).toBeGreaterThan(300)
    expect(await counted()).toEqual(await plain())
    expect(await database().query(`select from fact_change where municipality = '0461'`)).toEqual([])
    expect(await counted()).toEqual(await plain())
    await add(caseId, 302, { kind: 'case-deleted' })
    expect(await counted()).toEqual(await plain())
  })

  test('counts nothing twice where several read, write and put together at once', async () => {
    const { store } = database()
    const cases = await Promise.all(
      Array.from({ length: 12 }, () => addCase(store, [received(), need('post'), need('indkøb')])),
    )
    await Promise.all([
      ...cases.map((caseId, at) => add(caseId, 3, at % 3 === 0 ? { kind: 'case-deleted' } : need('økonomi'))),
      ...Array.from({ length: 6 }, fold),
      ...Array.from({ length: 6 }, () => counted()),
      recountFacts(store, ODENSE),
      recountFacts(store, ODENSE),
    ])
    expect(await counted()).toEqual(await plain())
    await fold()
    expect(await counted()).toEqual(await plain())
  })

  test('is right again when the views are rebuilt, whatever stood there, and a fact as it was is no change', async () => {
    await addCase(database().store, [received(), need('post')])
    await fold()
    const before = await waiting()
    await done(rebuildViewsOf(database().store, ODENSE))
    expect(await waiting()).toBe(before)
    await database().query(`update fact_count set counters = '{"kommune|0461|uoplyst": 999}'`)
    await database().query(`insert into fact_count values ('0461', 'et-team-der-er-nedlagt', '{"mangel|ukendt|x": 3}')`)
    await done(rebuildViewsOf(database().store, ODENSE))
    expect(await counted()).toEqual(await plain())
  })

  test('is seen by its own municipality alone', async () => {
    await addCase(database().store, [received(), need('post')], { municipality: AARHUS })
    await fold()
    const seen = await inTenant(
      database().store,
      async ({ db }) =>
        ok([
          ...(await db.selectFrom('fact_count').select('municipality').distinct().execute()),
          ...(await db.selectFrom('fact_change').select('municipality').distinct().execute()),
        ]),
      ODENSE,
    )
    expect(seen.map(({ municipality }) => municipality)).not.toContain(AARHUS)
  })
})
