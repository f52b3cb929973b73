import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addWorkingDays,
  easterOf,
  endOfDeadline,
  findHoliday,
  holidaysOf,
  isHoliday,
  isWorkingDay,
} from './calendar.ts'
import { dateOf, daysBetween, plainDate, type PlainDate, weekday } from './date.ts'

const anyDate = fc
  .record({
    year: fc.integer({ min: 1990, max: 2080 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dateOf(year, month, day) as PlainDate)
const anyWidth = fc.constantFrom('narrow' as const, 'wide' as const)

test.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2019, '2019-04-21'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
  [2076, '2076-04-19'],
])('Easter of %i is %s', (year, date) => {
  expect(easterOf(year)).toBe(date)
})

test.each([
  [2026, '01-01 04-02 04-03 04-05 04-06 05-14 05-24 05-25 12-25 12-26'],
  [2027, '01-01 03-25 03-26 03-28 03-29 05-06 05-16 05-17 12-25 12-26'],
  [2028, '01-01 04-13 04-14 04-16 04-17 05-25 06-04 06-05 12-25 12-26'],
])('the holidays of %i are known', (year, days) => {
  expect(
    holidaysOf(year)
      .map(({ date }) => date.slice(5))
      .join(' '),
  ).toBe(days)
})

test('store bededag was a holiday in 2023 for the last time', () => {
  expect(findHoliday(plainDate('2023-05-05'))?.name).toBe('store bededag')
  expect(isHoliday(plainDate('2024-04-26'))).toBe(false)
  expect(holidaysOf(2024).some(({ name }) => name === 'store bededag')).toBe(false)
})

test('Constitution Day and the last days of the year are no public holidays', () => {
  for (const day of ['2026-06-05', '2026-12-24', '2026-12-31']) expect(isWorkingDay(plainDate(day))).toBe(true)
})

test('working days are counted from the day after', () => {
  expect(addWorkingDays(plainDate('2026-03-30'), 7)).toBe('2026-04-13')
  expect(addWorkingDays(plainDate('2026-03-06'), 1)).toBe('2026-03-09')
  expect(addWorkingDays(plainDate('2026-03-07'), 0)).toBe('2026-03-07')
  expect(() => addWorkingDays(plainDate('2026-03-06'), -1)).toThrow('not a number of working days')
})

test('the Friday after Ascension counts only where it is asked for', () => {
  const ascension = plainDate('2026-05-14')
  expect(endOfDeadline(ascension, 'wide')).toBe('2026-05-15')
  expect(endOfDeadline(ascension, 'wide', { ascensionFriday: true })).toBe('2026-05-18')
  expect(endOfDeadline(ascension, 'narrow', { ascensionFriday: true })).toBe('2026-05-15')
})

test('an end never falls on a weekend or holiday, never comes earlier, and moves by a week at most', () => {
  fc.assert(
    fc.property(anyDate, anyWidth, (date, width) => {
      const end = endOfDeadline(date, width)
      expect(weekday(end)).toBeLessThan(6)
      expect(isHoliday(end)).toBe(false)
      expect(daysBetween(date, end)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(date, end)).toBeLessThanOrEqual(7)
      expect(endOfDeadline(end, width)).toBe(end)
    }),
  )
})

test('a later day never ends earlier, and wide never before narrow', () => {
  fc.assert(
    fc.property(anyDate, anyDate, anyWidth, (a, b, width) => {
      const [first, second] = a < b ? [a, b] : [b, a]
      expect(endOfDeadline(first, width) <= endOfDeadline(second, width)).toBe(true)
      expect(endOfDeadline(a, 'narrow') <= endOfDeadline(a, 'wide')).toBe(true)
    }),
  )
})

test('n working days later there have been n working days', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 1, max: 30 }), (date, n) => {
      expect(addWorkingDays(addWorkingDays(date, n), 1)).toBe(addWorkingDays(date, n + 1))
      expect(isWorkingDay(addWorkingDays(date, n))).toBe(true)
    }),
  )
})
