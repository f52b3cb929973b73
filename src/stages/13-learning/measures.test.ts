import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FactOutcome } from './decision-fact.ts'
import { ALARM, controlLimits, standingOf } from './funnel.ts'
import { omgoerelsesprocentOf } from './omgoerelsesprocent.ts'
import { armitage, holm, trendOf } from './trend.ts'
import { shareOf } from './wilson.ts'

const many = (outcome: FactOutcome, times: number, isPartial = false) =>
  Array.from({ length: times }, () => ({ outcome, isPartial }))

describe('omgørelsesprocent', () => {
  test("is 19 in the board's own example: 19 and 5 reversed of 129", () => {
    const { share, ...counts } = omgoerelsesprocentOf([
      ...many('hjemvisning', 19),
      ...many('aendring', 3),
      ...many('ophaevelse', 2),
      ...many('stadfaestelse', 105),
      ...many('afvisning', 7),
      ...many('henvisning', 2),
      ...many('bortfald', 4),
    ])
    expect(counts).toEqual({ hjemvist: 19, aendret: 5, stadfaestet: 105, notCounted: 13, partial: 0 })
    expect(share).toMatchObject({ count: 24, of: 129 })
    expect(Math.round((share?.value ?? 0) * 100)).toBe(19)
  })

  test('is not 0 but nothing where the board looked into none', () => {
    expect(omgoerelsesprocentOf(many('bortfald', 3))).not.toHaveProperty('share')
    expect(omgoerelsesprocentOf([])).not.toHaveProperty('share')
    expect(omgoerelsesprocentOf(many('stadfaestelse', 1)).share?.value).toBe(0)
  })

  test('counts one reversed in part as reversed, and tells how many are', () => {
    const { share, partial } = omgoerelsesprocentOf([...many('hjemvisning', 2, true), ...many('stadfaestelse', 2)])
    expect({ value: share?.value, partial }).toEqual({ value: 0.5, partial: 2 })
  })
})

// Newcombe (1998), Statistics in Medicine 17, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %i of %i is as published', (count, of, low, high) => {
  const share = shareOf(count, of)
  expect(share?.low).toBeCloseTo(low, 4)
  expect(share?.high).toBeCloseTo(high, 4)
})

test('each end of an interval is the share that would only just have given the count', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 4000 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (of, part) => {
      const count = Math.min(of - 1, Math.max(1, Math.round(of * part)))
      const share = shareOf(count, of)
      for (const end of [share?.low ?? 0, share?.high ?? 0]) {
        expect(Math.abs(count / of - end) / Math.sqrt((end * (1 - end)) / of)).toBeCloseTo(1.959964, 4)
      }
    }),
  )
})

test('there is no share of nothing, and none above all', () => {
  expect(shareOf(0, 0)).toBeUndefined()
  expect(() => shareOf(3, 2)).toThrow(RangeError)
})

describe('a funnel', () => {
  // By whole numbers: the chance of k of n where the part is tenths.
  const slow = (of: number, tenths: number) => {
    const ways = (k: number): bigint => (k === 0 ? 1n : (ways(k - 1) * BigInt(of - k + 1)) / BigInt(k))
    return Array.from(
      { length: of + 1 },
      (_, k) =>
        Number(
          (ways(k) * BigInt(tenths) ** BigInt(k) * BigInt(10 - tenths) ** BigInt(of - k) * 10n ** 15n) /
            10n ** BigInt(of),
        ) / 1e15,
    )
  }

  test('has as its limits the outermost counts that chance gives often enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(0.05, 0.002),
        (of, tenths, alpha) => {
          const chances = slow(of, tenths)
          const upTo = (k: number) => chances.slice(0, k + 1).reduce((sum, one) => sum + one, 0)
          const from = (k: number) => chances.slice(k).reduce((sum, one) => sum + one, 0)
          const counts = chances.map((_, k) => k)
          // Where chance gives exactly so often, the last digit would decide.
          const isTie = (part: number) => Math.abs(part - alpha / 2) < 1e-12
          fc.pre(!counts.some((k) => isTie(upTo(k)) || isTie(from(k))))
          expect(controlLimits(of, tenths / 10, alpha)).toEqual({
            low: counts.find((k) => upTo(k) >= alpha / 2),
            high: counts.findLast((k) => from(k) >= alpha / 2),
          })
        },
      ),
    )
  })

  test('says nothing of a municipality with few cases', () => {
    expect(standingOf(3, 3, 0.4)).toBe('inside')
    expect(controlLimits(0, 0.4, ALARM)).toEqual({ low: 0, high: 0 })
  })

  test('tells what is far out from what is a little out', () => {
    expect(standingOf(60, 100, 0.4)).toBe('alarm-over')
    expect(standingOf(51, 100, 0.4)).toBe('warning-over')
    expect(standingOf(50, 100, 0.4)).toBe('inside')
    expect(standingOf(29, 100, 0.4)).toBe('warning-under')
    expect(standingOf(20, 100, 0.4)).toBe('alarm-under')
  })

  test('can be drawn for thousands', () => {
    const { low, high } = controlLimits(20_000, 0.38, ALARM)
    expect(low).toBeGreaterThan(7350)
    expect(high).toBeLessThan(7850)
  })
})

describe('a trend', () => {
  test('is as in the published example on drinking and malformation', () => {
    // Agresti, Categorical Data Analysis: 6.57, p = 0.01.
    const scores = [0, 0.5, 1.5, 4, 7]
    const without = [17_066, 14_464, 788, 126, 37]
    const { z, p } = armitage(
      [48, 38, 5, 1, 1].map((count, i) => ({ score: scores[i] ?? 0, count, of: count + (without[i] ?? 0) })),
    )
    expect(z ** 2).toBeCloseTo(6.57, 2)
    expect(p).toBeCloseTo(0.0104, 4)
  })

  test('is the correlation of every single case with its year', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ count: fc.nat(30), rest: fc.nat(30) }), { minLength: 3, maxLength: 6 }),
        (groups) => {
          const cases = groups.flatMap(({ count, rest }, at) => [
            ...Array.from({ length: count }, () => [2015 + at, 1] as const),
            ...Array.from({ length: rest }, () => [2015 + at, 0] as const),
          ])
          const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
          const [x, y] = [mean(cases.map(([year]) => year)), mean(cases.map(([, is]) => is))]
          const xy = mean(cases.map(([year, is]) => (year - x) * (is - y)))
          const xx = mean(cases.map(([year]) => (year - x) ** 2))
          const yy = mean(cases.map(([, is]) => (is - y) ** 2))
          fc.pre(xx > 0 && yy > 0)
          const { z } = armitage(groups.map(({ count, rest }, at) => ({ score: 2015 + at, count, of: count + rest })))
          expect(z).toBeCloseTo((xy / Math.sqrt(xx * yy)) * Math.sqrt(cases.length), 8)
        },
      ),
    )
  })

  test.each([
    [1.959963984540054, 0.05],
    [2.5758293035489, 0.01],
    [3.29052673149, 0.001],
    [4.89163847569, 1e-6],
  ])('a deviate of %d has the chance %d', (z, p) => {
    // Two groups so large that their difference can be chosen to give z.
    const of = 1e9
    const lean = (z * Math.sqrt(of / 2)) / 2
    const found = armitage([
      { score: 0, count: of / 2 - lean, of },
      { score: 1, count: of / 2 + lean, of },
    ])
    expect(found.z).toBeCloseTo(z, 6)
    expect(found.p / p).toBeCloseTo(1, 4)
  })

  test('is not told of too few years, too few cases, or too few without', () => {
    const year = (y: number, count: number, of: number) => ({ year: y, count, of })
    expect(trendOf([year(2016, 20, 40), year(2017, 30, 40)])).toEqual({ kind: 'for-faa', because: 'aar' })
    expect(trendOf([year(2015, 0, 0), year(2016, 20, 40), year(2017, 30, 40)])).toEqual({
      kind: 'for-faa',
      because: 'aar',
    })
    const few = [year(2015, 1, 40), year(2016, 2, 40), year(2017, 6, 40)]
    expect(trendOf(few)).toEqual({ kind: 'for-faa', because: 'sager' })
    expect(trendOf(few.map(({ year: y, count, of }) => year(y, of - count, of)))).toEqual({
      kind: 'for-faa',
      because: 'sager',
    })
    expect(trendOf([year(2015, 17, 35), year(2016, 27, 42), year(2017, 32, 51)]).kind).toBe('testet')
  })

  test('counts for less the more were tried', () => {
    // Holm's step-down by hand.
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(4)))).toEqual([0.03, 0.06, 0.06, 0.02])
    expect(holm([0.9, 0.8])).toEqual([1, 1])
    expect(holm([])).toEqual([])
  })
})
