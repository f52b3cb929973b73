import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hiddenSpots, suppress, type SuppressedTable } from './suppress.ts'
import { runs } from '../../../test/runs.ts'

/** Every table of whole numbers that would look like this, tried one by one: what someone outside could think of. */
function everyReading(shown: SuppressedTable, most: number): readonly (readonly number[])[][] {
  const parts = shown.slice(0, -1).map((row) => row.slice(0, -1))
  const flat = parts.flat()
  const width = parts[0]?.length ?? 0
  const found: number[][][] = []
  const values: number[] = []
  const go = (at: number): void => {
    if (at < flat.length) {
      const given = flat[at]
      for (let value = given ?? 0; value <= (given ?? most); value += 1) {
        values[at] = value
        go(at + 1)
      }
      return
    }
    const rows = parts.map((_, r) => values.slice(r * width, (r + 1) * width))
    const sums = rows.map((row) => [...row, row.reduce((sum, one) => sum + one, 0)])
    const bottom = Array.from({ length: width + 1 }, (_, c) => sums.reduce((sum, row) => sum + (row[c] ?? 0), 0))
    const whole = [...sums, bottom]
    if (whole.every((row, r) => row.every((value, c) => shown[r]?.[c] === null || shown[r]?.[c] === value)))
      found.push(whole)
  }
  go(0)
  return found
}

const count = fc.integer({ min: 0, max: 9 })
const tables = fc.oneof(
  fc.array(fc.array(count, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
  fc.array(fc.array(count, { minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 4 }),
)

test('no count or sum of 1 to 4 can be recomputed from what is shown', () => {
  fc.assert(
    fc.property(tables, (counts) => {
      const shown = suppress(counts)
      const readings = everyReading(shown, 11)
      const truth = readings.find((one) => counts.every((row, r) => row.every((value, c) => one[r]?.[c] === value)))
      expect(truth).toBeDefined()
      for (const [r, row] of (truth ?? []).entries()) {
        for (const [c, value] of row.entries()) {
          if (value < 1 || value > 4) continue
          expect(shown[r]?.[c]).toBeNull()
          expect(new Set(readings.map((one) => one[r]?.[c])).size).toBeGreaterThan(1)
        }
      }
    }),
    { numRuns: runs(300) },
  )
})

test('what is large enough everywhere is shown as it is, and none is told', () => {
  expect(
    suppress([
      [5, 0],
      [7, 12],
    ]),
  ).toEqual([
    [5, 0, 5],
    [7, 12, 19],
    [12, 12, 24],
  ])
})

test('one small count takes three more with it, and no sum', () => {
  expect(
    suppress([
      [3, 20, 30],
      [40, 50, 60],
      [70, 80, 90],
    ]),
  ).toEqual([
    [null, null, 30, 53],
    [null, null, 60, 150],
    [70, 80, 90, 240],
    [113, 150, 180, 443],
  ])
})

test('one that is alone with its sum takes the sum with it', () => {
  expect(suppress([[2]])).toEqual([
    [null, null],
    [null, null],
  ])
})

test('what another table hides is hidden here too', () => {
  const shown = suppress(
    [
      [6, 7],
      [8, 9],
    ],
    [{ row: 0, column: 2 }],
  )
  expect(hiddenSpots(shown)).toContainEqual({ row: 0, column: 2 })
})
