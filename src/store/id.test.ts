import { expect, test } from 'vitest'
import { newId } from './id.ts'

test('is a UUID of version 7', () => {
  expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

test('sorts by when it was made, also within a millisecond, and where the clock is set back', () => {
  const now = new Date()
  const ids = Array.from({ length: 20_000 }, () => newId(now))
  ids.push(newId(new Date(now.getTime() - 60_000)), newId(new Date(now.getTime() + 1)))
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})
