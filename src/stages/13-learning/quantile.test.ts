import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantilesOf } from './quantile.ts'

test('a quantile is the least number of days that reaches the part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }),
      fc.constantFrom(0.25, 0.5, 0.75),
      (days, part) => {
        const counts: Record<string, number> = {}
        for (const day of days) counts[day] = (counts[day] ?? 0) + 1
        const sorted = days.toSorted((one, other) => one - other)
        expect(quantilesOf(counts, [part])).toEqual([sorted[Math.ceil(part * days.length) - 1]])
      },
    ),
  )
})
