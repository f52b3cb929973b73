import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addWeeks, type PlainDate, plainDate, weekday } from '../../base/date.ts'
import { isHoliday } from '../../base/calendar.ts'
import { timelinessOf } from './complaint-limit.ts'

const day = plainDate

describe('whether a complaint is in time', () => {
  test.each<[string, string, string | undefined, string | undefined, string]>([
    ['on the last day', '2026-03-02', undefined, '2026-02-02', 'rettidig'],
    ['a day late', '2026-03-03', undefined, '2026-02-02', 'for-sen'],
    ['Constitution Day, by the wide reading', '2026-06-08', undefined, '2026-05-08', 'maaske'],
    ['sent in time, and late on the way', '2026-03-04', '2026-03-02', '2026-02-02', 'maaske'],
    ['nobody knows when the letter came', '2026-03-04', undefined, undefined, 'ukendt'],
  ])('%s', (_, received, sentOn, delivered, kind) => {
    const timeliness = timelinessOf(
      { received: day(received), ...(sentOn === undefined ? {} : { sent: day(sentOn) }) },
      delivered === undefined ? undefined : day(delivered),
    )
    expect(timeliness.kind).toBe(kind)
  })

  /** Counts days one at a time, and knows nothing of weeks. */
  function slowLastDay(delivered: PlainDate): PlainDate {
    let at = delivered
    for (let n = 0; n < 28; n++) at = addDays(at, 1)
    while (weekday(at) > 5 || isHoliday(at)) at = addDays(at, 1)
    return at
  }
  test('agrees with a counter that counts day by day, over thirty years', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 365 }), fc.integer({ min: 20, max: 45 }), (from, wait) => {
        const delivered = addDays(day('2005-01-01'), from)
        const received = addDays(delivered, wait)
        const timeliness = timelinessOf({ received }, delivered)
        expect(timeliness.kind === 'rettidig').toBe(received <= slowLastDay(delivered))
        expect(received <= addWeeks(delivered, 4) ? timeliness.kind : 'rettidig').toBe('rettidig')
      }),
      { numRuns: 2000 },
    )
  })
})
