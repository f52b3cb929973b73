import { expect, test } from 'vitest'
import { AARHUS, addCase, inTenant, ODENSE, onEachServer } from '../../test/database/database.ts'
import { BY, need, received, type TestEntry } from '../../test/database/specimen.ts'
import { plainDate, type PlainDate } from '../base/date.ts'
import { ok } from '../base/result.ts'
import type { DrawnSample, SelfCheckEntry } from '../stages/13-learning/self-check/self-check.ts'
import { append } from './journal.ts'
import { appendSelfCheck, listSelfChecks, listSentDecisions, readSelfCheck } from './self-check.ts'

const DAY = plainDate('2026-03-04')
const SAMPLE: DrawnSample = {
  title: 'Prøve',
  on: DAY,
  from: DAY,
  to: DAY,
  provisions: [],
  draw: { kind: 'tilfaeldigt', seed: 1, wanted: 1, looked: [] },
  population: [],
  shielded: 0,
  twice: { percent: 0, seed: 2 },
}
const drawn: SelfCheckEntry = { kind: 'sample-drawn', sample: SAMPLE }
const coded = (nr: number): SelfCheckEntry => ({
  kind: 'decision-coded',
  nr,
  by: 'anne',
  reading: { holds: true, flaws: [], answers: { omfang: 'ja', handleplan: 'kan-ikke-ses' } },
})
const sent = { kind: 'decision-sent' } as unknown as TestEntry

onEachServer('the samples of one’s own decisions', (database) => {
  const write = (sampleId: string, expectedSeq: number, entry: SelfCheckEntry, municipality = ODENSE) =>
    inTenant(
      database().store,
      async (tx) => ok(await appendSelfCheck(tx, { sampleId, expectedSeq, entry, by: BY })),
      municipality,
    )
  const read = (sampleId: string, municipality = ODENSE) =>
    inTenant(database().store, async (tx) => ok(await readSelfCheck(tx, sampleId)), municipality)
  const sentBetween = (from: string, to: string, municipality = ODENSE) =>
    inTenant(
      database().store,
      async (tx) => ok(await listSentDecisions(tx, { from: from as PlainDate, to: to as PlainDate, limit: 100 })),
      municipality,
    )

  test('are kept in order, and what was written meanwhile is not written over', async () => {
    expect(await write('proeve', 0, drawn)).toBe(true)
    expect(await write('proeve', 1, coded(1))).toBe(true)
    expect(await write('proeve', 1, coded(2))).toBe(false)
    expect(await write('proeve', 0, drawn)).toBe(false)
    expect(await read('proeve')).toEqual([drawn, coded(1)])
  })

  test('of two who write at once, one is told', async () => {
    await write('to', 0, drawn)
    const both = await Promise.all([write('to', 1, coded(1)), write('to', 1, coded(2))])
    expect(both.toSorted()).toEqual([false, true])
    expect(await read('to')).toHaveLength(2)
  })

  test('are each municipality’s own, the latest first', async () => {
    await write('senere', 0, drawn)
    const list = (municipality = ODENSE) =>
      inTenant(database().store, async (tx) => ok(await listSelfChecks(tx)), municipality)
    expect((await list())[0]).toBe('senere')
    expect(await list(AARHUS)).toEqual([])
    expect(await read('senere', AARHUS)).toEqual([])
    // The same name elsewhere is another sample.
    expect(await write('senere', 0, drawn, AARHUS)).toBe(true)
  })

  test('are drawn among the decisions sent in the period, each with its place in its case; not those of shielded cases', async () => {
    const { store } = database()
    const at = async (caseId: string, expectedSeq: number, on: string, entries: readonly [TestEntry]) =>
      inTenant(store, (tx) => append(tx, { caseId, expectedSeq, entries, by: BY, effectiveOn: on as PlainDate }))
    const caseId = await addCase(store, [received(), need('post')])
    await at(caseId, 2, '2026-03-10', [sent])
    await at(caseId, 3, '2026-04-10', [need('indkøb')])
    await at(caseId, 4, '2026-05-10', [sent])
    const hidden = await addCase(store, [{ ...received(), shielded: true } as unknown as TestEntry])
    await at(hidden, 1, '2026-05-11', [sent])
    expect(await sentBetween('2026-03-01', '2026-05-31')).toEqual({
      decisions: [
        { id: `${caseId}.0`, caseId, place: 0, decidedOn: '2026-03-10' },
        { id: `${caseId}.1`, caseId, place: 1, decidedOn: '2026-05-10' },
      ],
      shielded: 1,
    })
    expect((await sentBetween('2026-05-01', '2026-05-10')).decisions.map(({ place }) => place)).toEqual([1])
    expect(await sentBetween('2026-03-11', '2026-04-30')).toEqual({ decisions: [], shielded: 0 })
    expect(await sentBetween('2026-03-01', '2026-05-31', AARHUS)).toEqual({ decisions: [], shielded: 0 })
  })
})
