import { expect, test } from 'vitest'
import { plainDate } from '../base/date.ts'
import { ACT_IDS } from './act.ts'
import { findPractice, PRACTICE, practiceOn, practiceSource } from './practice.ts'

test.each([
  ['2-18', '2025-03-04', 'in-use'],
  ['2-18', '2025-03-05', 'status-not-known'],
  ['2-18', '2017-03-05', 'not-yet'],
  ['6-18', '2023-05-01', 'in-use'],
  ['38-23', '2025-01-01', 'in-use'],
  ['78-14', '2016-01-01', 'in-use'],
  ['78-14', '2025-01-01', 'historic'],
  ['20-25', '2026-02-01', 'in-use'],
  ['20-25', '2026-03-04', 'historic'],
  ['1-26', '2026-03-03', 'not-yet'],
  ['1-26', '2026-03-04', 'in-use'],
  ['4-23', '2024-01-01', 'status-not-known'],
  ['4-23', '2025-01-01', 'disputed'],
  ['C-16-99', '2025-01-01', 'historic'],
  ['399-24', '2025-01-01', 'not-known'],
  ['hej', '2025-01-01', 'not-known'],
] as const)('%s on %s is %s', (number, day, kind) => {
  expect(practiceOn(number, plainDate(day)).kind).toBe(kind)
})

test('a re-issued number points to the new one, and back', () => {
  expect(practiceOn('22-25', plainDate('2026-04-01'))).toMatchObject({
    kind: 'historic',
    since: '2026-03-04',
    restatedBy: '3-26',
  })
  for (const notice of PRACTICE) {
    if (notice.restatedBy !== null) expect(findPractice(notice.restatedBy)?.restates).toContain(notice.number)
    for (const old of notice.restates) expect(findPractice(old)?.restatedBy).toBe(notice.number)
  }
})

test('no number is there twice', () => {
  const numbers = PRACTICE.map((notice) => notice.number)
  expect(numbers.length).toBe(new Set(numbers).size)
})

test('every notice says something, is no memory, and has an address or is known to lack one', () => {
  const withoutAddress = PRACTICE.filter((notice) => notice.url === null).map((notice) => notice.number)
  // 2-18 is known from a letter of the supervision; the rest from titles and the board's own records.
  expect(withoutAddress).toEqual(['2-18', '28-19', '21-25', '2-26', '1-25', '17-25', '28-24'])
  for (const { about, confidence, url, provisions } of PRACTICE) {
    expect(['lovtekst', 'uddrag', 'kildedokument']).toContain(confidence)
    expect(about.da.length > 0 && about.en.length > 0).toBe(true)
    if (url !== null) expect(url).toMatch(/^https?:\/\//u)
    for (const { act } of provisions) expect(ACT_IDS).toContain(act)
  }
})

test('no status has a day before the year of its notice', () => {
  for (const { year, statusSince, reliedOn } of PRACTICE) {
    for (const day of [statusSince, reliedOn])
      if (day !== null) expect(Number(day.slice(0, 4))).toBeGreaterThanOrEqual(year)
  }
})

test('a notice becomes a source that people can read', () => {
  const notice = findPractice('6-18')
  expect(notice).toBeDefined()
  if (notice !== undefined)
    expect(practiceSource(notice)).toMatchObject({ act: 'praksis', reference: '6-18', short: 'Principmeddelelse 6-18' })
})
