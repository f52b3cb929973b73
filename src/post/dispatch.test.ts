import { expect, test } from 'vitest'
import { danishDay, nextTry } from './dispatch.ts'
import type { MessageUuid } from './envelope.ts'

const UUID = '8c2ea15d-61fb-4ba9-9366-42f8b194c114' as MessageUuid
const at = (minutes: number): Date => new Date(Date.UTC(2025, 2, 3, 10, minutes))

test('it is tried again, later each time but the last, for nearly three days, and then given up', () => {
  const gaps: number[] = []
  for (let attempts = 1; ; attempts++) {
    const next = nextTry(UUID, attempts, at(0))
    if (next === null) break
    gaps.push((next.getTime() - at(0).getTime()) / 60_000)
  }
  expect(gaps).toHaveLength(8)
  expect(gaps[0]).toBeGreaterThanOrEqual(0.9)
  expect(gaps[0]).toBeLessThanOrEqual(1.1)
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b))
  const days = gaps.reduce((sum, gap) => sum + gap, 0) / 1440
  expect(days).toBeGreaterThan(2)
  expect(days).toBeLessThan(4)
})

test('two letters that failed together are not tried together', () => {
  const other = `ffff${UUID.slice(4)}` as MessageUuid
  expect(nextTry(UUID, 3, at(0))).not.toEqual(nextTry(other, 3, at(0)))
})

test.each([
  ['2025-03-03T22:59:59Z', '2025-03-03'],
  ['2025-03-03T23:00:00Z', '2025-03-04'],
  ['2025-07-01T21:59:59Z', '2025-07-01'],
  ['2025-07-01T22:00:00Z', '2025-07-02'],
])('%s is %s in Denmark', (moment, day) => {
  expect(danishDay(new Date(moment))).toBe(day)
})
