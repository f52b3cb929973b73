import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addWeeks,
  dateOf,
  daysBetween,
  findPlainDate,
  formatDanish,
  isBefore,
  plainDate,
  type PlainDate,
  weekday,
} from './date.ts'

const anyDate = fc
  .record({
    year: fc.integer({ min: 1900, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dateOf(year, month, day) as PlainDate)

test.each([
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31',
  '25-04-01',
  '2025-4-1',
  '2025-04-01T00:00',
  '',
  'i dag',
])('%j is no date', (text) => {
  expect(findPlainDate(text)).toBeUndefined()
  expect(() => plainDate(text)).toThrow('not a date')
})

test('29 February is there in a leap year only', () => {
  expect(findPlainDate('2024-02-29')).toBe('2024-02-29')
  expect(findPlainDate('1900-02-29')).toBeUndefined()
  expect(findPlainDate('2000-02-29')).toBe('2000-02-29')
})

test.each([
  ['2025-10-31', 4, '2026-02-28'],
  ['2023-10-31', 4, '2024-02-29'],
  ['2025-01-15', 1, '2025-02-15'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2025-01-31', -1, '2024-12-31'],
  ['2025-05-05', 24, '2027-05-05'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(plainDate(from), months)).toBe(to)
})

test.each([
  ['2026-02-02', 1],
  ['2026-10-31', 6],
  ['2025-04-20', 7],
  ['2000-02-29', 2],
  ['1899-12-31', 7],
])('%s is weekday %i', (date, day) => {
  expect(weekday(plainDate(date))).toBe(day)
})

test('a day is written as Danes write it', () => {
  expect(formatDanish(plainDate('2025-03-04'))).toBe('4. marts 2025')
  expect(formatDanish(plainDate('2024-12-31'))).toBe('31. december 2024')
})

test('an earlier day is before a later one, and no day is before itself', () => {
  expect(isBefore(plainDate('2023-12-31'), plainDate('2024-01-01'))).toBe(true)
  expect(isBefore(plainDate('2024-01-01'), plainDate('2024-01-01'))).toBe(false)
})

test('adding days and counting them are each other’s reverse', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      const other = addDays(date, days)
      expect(findPlainDate(other)).toBe(other)
      expect(daysBetween(date, other)).toBe(days)
    }),
  )
})

test('weeks keep the weekday, and the day after is the next weekday', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, weeks) => {
      expect(weekday(addWeeks(date, weeks))).toBe(weekday(date))
      expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1)
    }),
  )
})
