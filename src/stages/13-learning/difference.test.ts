import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

/** Newcombe 1998, table II, method 10: after minus before. */
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
])('the published example: %i of %i against %i of %i', (count, of, was, ofWas, low, high) => {
  const told = differenceOf({ count: was, of: ofWas }, { count, of })
  if (told.kind !== 'maalt') throw new Error(told.kind)
  expect(told.low).toBeCloseTo(low, 4)
  expect(told.high).toBeCloseTo(high, 4)
  expect(told.mayBeChance).toBe(false)
})

/** Where the score test of a share is at its limit, found by halving: no formula shared with the measure. */
function end(count: number, of: number, towards: 0 | 1): number {
  const share = count / of
  const isInside = (part: number) => Math.abs(share - part) <= 1.959963984540054 * Math.sqrt((part * (1 - part)) / of)
  let [inside, outside] = [share, towards as number]
  if (share === towards) return share
  for (let turn = 0; turn < 200; turn += 1) {
    const middle = (inside + outside) / 2
    if (isInside(middle)) inside = middle
    else outside = middle
  }
  return inside
}

const aShare = fc
  .integer({ min: 10, max: 300 })
  .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }))

test('every interval is the one a slow search for its ends gives, and holds the difference', () => {
  fc.assert(
    fc.property(aShare, aShare, (before, after) => {
      const told = differenceOf(before, after)
      if (told.kind !== 'maalt') throw new Error(told.kind)
      const [was, is] = [before.count / before.of, after.count / after.of]
      const low = is - was - Math.hypot(is - end(after.count, after.of, 0), end(before.count, before.of, 1) - was)
      const high = is - was + Math.hypot(end(after.count, after.of, 1) - is, was - end(before.count, before.of, 0))
      expect(told.low).toBeCloseTo(low, 8)
      expect(told.high).toBeCloseTo(high, 8)
      expect(told.low).toBeLessThanOrEqual(told.value)
      expect(told.high).toBeGreaterThanOrEqual(told.value)
      expect(told.mayBeChance).toBe(told.low <= 0 && 0 <= told.high)
      const back = differenceOf(after, before)
      expect(back.kind === 'maalt' && back.low).toBeCloseTo(-told.high, 12)
    }),
  )
})

test('nine on either side are too few, and are told as that', () => {
  const [few, many] = [
    { count: 0, of: 9 },
    { count: 900, of: 1000 },
  ]
  expect(differenceOf(few, many)).toEqual({ kind: 'for-faa', before: few, after: many })
  expect(differenceOf(many, few).kind).toBe('for-faa')
  expect(differenceOf({ count: 0, of: 0 }, many, 0).kind).toBe('for-faa')
})

test('the same share of few may be chance', () => {
  const told = differenceOf({ count: 6, of: 12 }, { count: 4, of: 12 })
  expect(told.kind === 'maalt' && told.mayBeChance).toBe(true)
})
