import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isWorkingDay } from '../base/calendar.ts'
import { addWeeks, dateOf, daysBetween, plainDate, type PlainDate } from '../base/date.ts'
import {
  arrivalOfLetter,
  deadlineEnd,
  type DeadlineId,
  DEADLINES,
  fastholdelsesfrist,
  genvurderingsfrist,
  klagefrist,
} from './deadline.ts'
import { listProvisions } from './provision.ts'

const anyDate = fc
  .record({
    year: fc.integer({ min: 2010, max: 2060 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => dateOf(year, month, day) as PlainDate)
const anyWidth = fc.constantFrom('narrow' as const, 'wide' as const)

test.each([
  ['2026-02-02', '2026-03-02', '2026-03-02', 'same weekday'],
  ['2026-10-31', '2026-11-30', '2026-11-30', 'raw Saturday'],
  ['2026-03-05', '2026-04-07', '2026-04-07', 'raw Maundy Thursday'],
  ['2026-04-16', '2026-05-15', '2026-05-15', 'raw Ascension'],
  ['2026-04-27', '2026-05-26', '2026-05-26', 'raw Whit Monday'],
  ['2026-05-08', '2026-06-05', '2026-06-08', 'Constitution Day'],
  ['2026-11-26', '2026-12-24', '2026-12-28', 'Christmas Eve'],
  ['2026-12-03', '2026-12-31', '2027-01-04', 'New Year’s Eve'],
  ['2023-04-07', '2023-05-08', '2023-05-08', 'Great Prayer Day still there'],
  ['2024-03-29', '2024-04-26', '2024-04-26', 'Great Prayer Day gone'],
])('a decision that came on %s can be complained of until %s, or %s: %s', (arrival, narrow, wide) => {
  expect(klagefrist(plainDate(arrival), 'narrow')).toBe(narrow)
  expect(klagefrist(plainDate(arrival), 'wide')).toBe(wide)
})

test('the Friday after Ascension moves the end where it counts', () => {
  expect(klagefrist(plainDate('2026-04-16'), 'wide', { ascensionFriday: true })).toBe('2026-05-18')
})

test('the other worked examples', () => {
  expect(deadlineEnd('F12', plainDate('2026-03-02'))).toEqual({ kind: 'last-day', on: '2026-06-08' })
  expect(genvurderingsfrist(plainDate('2026-06-29'), { varslingssag: true })).toBe('2026-07-13')
  expect(genvurderingsfrist(plainDate('2026-06-29'), { varslingssag: false })).toBe('2026-07-27')
  expect(deadlineEnd('F14', plainDate('2026-03-30'))).toEqual({ kind: 'last-day', on: '2026-04-13' })
  expect(deadlineEnd('F21', plainDate('2025-10-31'))).toEqual({ kind: 'last-day', on: '2026-02-28' })
})

test('the table and the named functions agree, whatever the day', () => {
  fc.assert(
    fc.property(anyDate, anyWidth, (day, width) => {
      const end = (id: DeadlineId) => {
        const answer = deadlineEnd(id, day, width)
        return answer.kind === 'last-day' ? answer.on : answer.kind
      }
      expect(end('F04')).toBe(klagefrist(day, width))
      expect(end('F05')).toBe(genvurderingsfrist(day, { varslingssag: false }))
      expect(end('F06')).toBe(genvurderingsfrist(day, { varslingssag: true }))
      expect(end('F09')).toBe(fastholdelsesfrist(day, width))
    }),
  )
})

test('the last day to complain is a working day, four weeks on or a little later', () => {
  fc.assert(
    fc.property(anyDate, anyWidth, (arrival, width) => {
      const end = klagefrist(arrival, width)
      expect(isWorkingDay(end)).toBe(true)
      expect(daysBetween(addWeeks(arrival, 4), end)).toBeGreaterThanOrEqual(0)
      expect(daysBetween(addWeeks(arrival, 4), end)).toBeLessThanOrEqual(7)
    }),
  )
})

test('what begins later never ends earlier', () => {
  const ids = DEADLINES.filter(({ length }) => length.kind !== 'not-computable').map(({ id }) => id)
  fc.assert(
    fc.property(fc.constantFrom(...ids), anyDate, anyDate, (id, a, b) => {
      const [first, second] = [a, b].toSorted().map((day) => deadlineEnd(id, day as PlainDate))
      if (first?.kind === 'last-day' && second?.kind === 'last-day') expect(first.on <= second.on).toBe(true)
    }),
  )
})

test('the table has F01 to F35, each once, each with a rule we know', () => {
  expect(DEADLINES.map(({ id }) => id)).toEqual(
    Array.from({ length: 35 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`),
  )
  for (const { id, law, what, begins } of DEADLINES) {
    expect(law.length).toBeGreaterThan(0)
    for (const { act, paragraph } of law)
      expect(listProvisions(act, paragraph), `${id}: ${act} § ${paragraph}`).not.toEqual([])
    for (const words of [what, begins]) expect(words.da.length > 0 && words.en.length > 0).toBe(true)
  }
})

test('what no law counts is not counted', () => {
  for (const id of ['F01', 'F02', 'F03', 'F18', 'F30', 'F31'] as const)
    expect(deadlineEnd(id, plainDate('2026-01-05')).kind).toBe('not-computable')
})

test.each([
  ['2016-06-30', 'a-post', '2016-07-02'],
  ['2016-06-30', 'b-post', '2016-07-05'],
  ['2016-07-01', 'brev', '2016-07-06'],
  ['2016-07-04', 'brev', '2016-07-09'],
  ['2018-07-04', 'brev', '2018-07-11'],
  ['2018-07-05', 'brev', '2018-07-11'],
  ['2018-07-11', 'brev', '2018-07-19'],
  ['2025-03-03', 'brev', '2025-03-11'],
  ['2025-04-14', 'brev', '2025-04-25'],
  ['2025-03-03', 'quickbrev', '2025-03-05'],
] as const)('a letter sent on %s as %s is presumed to have come on %s', (sent, post, on) => {
  expect(arrivalOfLetter(plainDate(sent), post)).toEqual({ kind: 'presumed', on })
})

test.each([
  ['2026-01-02', 'brev'],
  ['2025-12-29', 'brev'],
  ['2016-06-30', 'brev'],
  ['2017-01-07', 'brev'],
  ['2017-01-03', 'quickbrev'],
  ['2020-01-03', 'a-post'],
] as const)('when a letter sent on %s as %s came is not known', (sent, post) => {
  expect(arrivalOfLetter(plainDate(sent), post).kind).toBe('unknown')
})
