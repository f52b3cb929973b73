import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { ACT_IDS, ACTS, findConsolidation, newestConsolidationOn } from './act.ts'

const all = ACT_IDS.map((id) => ACTS[id])

test('no spelling names two acts, and every spelling is lower case', () => {
  const names = all.flatMap((act) => act.names)
  expect(names.length).toBe(new Set(names).size)
  expect(names).toEqual(names.map((name) => name.toLowerCase()))
  expect(names).not.toContain('bl')
})

test('every act is found under its own id, and no two share an abbreviation', () => {
  for (const id of ACT_IDS) expect(ACTS[id].id).toBe(id)
  const short = all.map((act) => act.abbreviation)
  expect(short.length).toBe(new Set(short).size)
})

test('an act without an address is one we only recognise', () => {
  for (const act of all) expect(act.url === null).toBe(act.consolidations.length === 0)
  expect(ACTS.AKL.url).toBeNull()
})

test('the texts of an act stand in their order, each once, signed in their year', () => {
  for (const { consolidations } of all) {
    const keys = consolidations.map(({ year, number }) => year * 10_000 + number)
    expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => a - b))
    for (const { signed, year } of consolidations) if (signed !== null) expect(signed.slice(0, 4)).toBe(String(year))
  }
})

test('a cited text is found by number and year', () => {
  expect(findConsolidation('SEL', 1089, 2023)?.signed).toBe('2023-08-16')
  expect(findConsolidation('SEL', 1089, 2024)).toBeUndefined()
  expect(findConsolidation('BL', 83, 2024)).toBeDefined()
})

test.each([
  ['SEL', '2025-12-01', 1129],
  ['SEL', '2025-09-22', 1129],
  ['SEL', '2025-09-21', 155],
  ['SEL', '2024-02-01', 67],
  ['SEL', '2024-01-21', 1089],
  ['SEL', '2023-01-10', 170],
  ['RSL', '2025-04-01', 261],
  ['FVL', '2026-01-01', 433],
] as const)('the newest text of %s on %s is number %i', (act, day, number) => {
  expect(newestConsolidationOn(act, plainDate(day))?.number).toBe(number)
})

test('the newest text is not known in a year whose text has no known day, nor before the history', () => {
  expect(newestConsolidationOn('BL', plainDate('2024-03-01'))).toBeUndefined()
  expect(newestConsolidationOn('SEL', plainDate('2012-03-01'))).toBeUndefined()
  expect(newestConsolidationOn('ABL', plainDate('2025-03-01'))).toBeUndefined()
})
