import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DeadlineWidth, findHoliday, isWorkingDay } from '../base/calendar.ts'
import { plainDate, weekday } from '../base/date.ts'
import {
  at,
  DAYS_TO_BEGIN_FROM,
  dayAt,
  isInDoubt,
  isOpen,
  stepDays,
  stepMonths,
  stepOpenDays,
  stepToOpen,
  STRIP,
} from './day-by-day.specimen.ts'
import {
  arrivalOfLetter,
  deadlineEnd,
  type DeadlineId,
  DEADLINES,
  fastholdelsesfrist,
  genvurderingsfrist,
  klagefrist,
  type Post,
} from './deadline.ts'

/** A day of thirty years, by its place on the strip. */
const anyDay = fc.integer({ min: 0, max: DAYS_TO_BEGIN_FROM - 1 })
const anyWidth = fc.constantFrom<DeadlineWidth>('narrow', 'wide')
const RUNS = { numRuns: 3000 }
const dateAt = (index: number) => plainDate(dayAt(index).text)

test('the strip is thirty years and more, and begins on a Saturday', () => {
  expect([STRIP[0]?.text, STRIP.at(-1)?.text, DAYS_TO_BEGIN_FROM]).toEqual(['2005-01-01', '2036-12-31', 10957])
})

test('the calendar has the weekday and the holidays of every day on it', () => {
  const wrong = STRIP.filter(
    ({ text, weekday: counted }, index) =>
      weekday(plainDate(text)) !== counted ||
      isWorkingDay(plainDate(text)) !== isOpen(index) ||
      (counted < 6 && (findHoliday(plainDate(text)) === undefined) !== isOpen(index)),
  )
  expect(wrong).toEqual([])
})

function lastDay(raw: number, width: DeadlineWidth, ascensionFriday = false): string {
  const end = width === 'wide' ? stepToOpen(raw, (index) => isInDoubt(index, ascensionFriday)) : stepToOpen(raw)
  return dayAt(end).text
}

describe('counted day by day over thirty years', () => {
  test('the time to complain, and to keep a complaint, is four weeks and ends on an open day', () => {
    fc.assert(
      fc.property(anyDay, anyWidth, fc.boolean(), (from, width, ascensionFriday) => {
        const expected = lastDay(stepDays(from, 28), width, ascensionFriday)
        expect(klagefrist(dateAt(from), width, { ascensionFriday })).toBe(expected)
        expect(fastholdelsesfrist(dateAt(from), width, { ascensionFriday })).toBe(expected)
      }),
      RUNS,
    )
  })

  test('the reassessment has four weeks or fourteen days, whatever day that is', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        expect(genvurderingsfrist(dateAt(from), { varslingssag: false })).toBe(dayAt(stepDays(from, 28)).text)
        expect(genvurderingsfrist(dateAt(from), { varslingssag: true })).toBe(dayAt(stepDays(from, 14)).text)
      }),
      RUNS,
    )
  })

  /** How the law counts each, told here anew; what is not here has no length by law. */
  const COUNTED: Partial<Record<DeadlineId, (from: number) => number>> = {
    F04: (from) => stepDays(from, 28),
    F05: (from) => stepDays(from, 28),
    F06: (from) => stepDays(from, 14),
    F07: (from) => from,
    F09: (from) => stepDays(from, 28),
    F10: (from) => stepDays(from, 14),
    F11: (from) => from,
    F12: (from) => stepDays(from, 98),
    F13: (from) => stepDays(from, 98),
    F14: (from) => stepOpenDays(from, 7),
    F15: (from) => stepDays(from, 14),
    F16: (from) => stepDays(from, 14),
    F19: (from) => stepMonths(from, 6),
    F20: (from) => stepMonths(from, 6),
    F21: (from) => stepMonths(from, 4),
    F22: (from) => stepMonths(from, 2),
    F23: (from) => stepMonths(from, 3),
    F24: (from) => stepMonths(from, 3),
    F25: (from) => stepDays(from, 7),
    F26: (from) => stepMonths(from, 3),
    F27: (from) => stepDays(from, 14),
    F28: (from) => at(`${dayAt(from).year}-12-31`),
    F29: () => at('2027-07-01'),
    F32: (from) => stepDays(from, 28),
    F34: (from) => stepDays(from, 21),
    F35: (from) => stepDays(from, 14),
  }
  /** Where the citizen is the one who must keep it, the end waits for an open day. */
  const MOVES: ReadonlySet<DeadlineId> = new Set(['F04', 'F09', 'F15', 'F32'])

  test.each(DEADLINES.map(({ id }) => id))('%s ends on the day that was counted to', (id) => {
    const count = COUNTED[id]
    fc.assert(
      fc.property(anyDay, anyWidth, (from, width) => {
        const end = deadlineEnd(id, dateAt(from), width)
        if (count === undefined) expect(end.kind).toBe('not-computable')
        else {
          const raw = count(from)
          expect(end).toEqual({
            kind: 'last-day',
            on: MOVES.has(id) ? lastDay(raw, width) : dayAt(raw).text,
          })
        }
      }),
      { numRuns: 500 },
    )
  })

  const anyPost = fc.constantFrom<Post>('a-post', 'b-post', 'brev', 'quickbrev')
  test('a letter is presumed to have come as its time and post had it', () => {
    fc.assert(
      fc.property(anyDay, anyPost, (sent, post) => {
        const expected = arrives(sent, post)
        const arrival = arrivalOfLetter(dateAt(sent), post)
        expect(arrival.kind === 'presumed' ? arrival.on : undefined).toBe(expected)
      }),
      RUNS,
    )
  })

  /** Undefined where nobody knows. */
  function arrives(sent: number, post: Post): string | undefined {
    const come = comes(sent, post)
    return come === undefined || dayAt(come).year > 2025 ? undefined : dayAt(come).text
  }
  function comes(sent: number, post: Post): number | undefined {
    if (sent < at('2016-07-01')) {
      if (post === 'a-post') return stepDays(sent, 2)
      return post === 'b-post' ? stepDays(sent, 5) : undefined
    }
    if (sent < at('2018-07-11')) {
      const days = new Map([
        [1, 5],
        [2, 5],
        [3, 7],
        [4, 6],
        [5, 5],
      ]).get(dayAt(sent).weekday)
      return post === 'brev' && days !== undefined ? stepDays(sent, days) : undefined
    }
    if (post === 'brev') return stepOpenDays(sent, 6)
    return post === 'quickbrev' ? stepOpenDays(sent, 2) : undefined
  }
})
