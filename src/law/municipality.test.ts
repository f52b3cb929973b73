import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { findMunicipality, findRegion, MUNICIPALITIES } from './municipality.ts'

test('there are 98 municipalities, each with a code, a name and a tile of its own', () => {
  expect(MUNICIPALITIES).toHaveLength(98)
  for (const key of ['code', 'name'] as const) expect(new Set(MUNICIPALITIES.map((one) => one[key])).size).toBe(98)
  expect(new Set(MUNICIPALITIES.map(({ column, row }) => `${column} ${row}`)).size).toBe(98)
  expect(findMunicipality('0999')).toBeUndefined()
})

test('what lies west or north of another by far does so on the map', () => {
  const at = (code: string) => findMunicipality(code) ?? { column: Number.NaN, row: Number.NaN }
  const [esbjerg, koebenhavn, hjoerring, lolland] = [at('0561'), at('0101'), at('0860'), at('0360')]
  expect(esbjerg.column).toBeLessThan(koebenhavn.column)
  expect(hjoerring.row).toBeLessThan(lolland.row)
})

test('there are five regions until 2027 and four from then', () => {
  const regions = (day: string) => {
    const counts = new Map<string, number>()
    for (const { code } of MUNICIPALITIES) {
      const region = findRegion(code, plainDate(day)) ?? 'none'
      counts.set(region, (counts.get(region) ?? 0) + 1)
    }
    return [...counts.values()].toSorted((one, other) => one - other)
  }
  expect(regions('2026-12-31')).toEqual([11, 17, 19, 22, 29])
  expect(regions('2027-01-01')).toEqual([11, 19, 22, 46])
  expect(findRegion('0999', plainDate('2026-01-01'))).toBeUndefined()
})
