import { expect, test } from 'vitest'
import { isId, newId } from './id.ts'

test('is a UUID of version 7 that sorts by its time', () => {
  const [early, late] = [newId(new Date('2026-03-04T00:00:00Z')), newId(new Date('2026-03-04T00:00:00.001Z'))]
  expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(early < late).toBe(true)
  expect(new Set(Array.from({ length: 1000 }, () => newId())).size).toBe(1000)
})

test.each(['', 'x', '00000000000000000000000000000000', '00000000-0000-0000-0000-00000000000G', '../etc'])(
  '%j is none',
  (text) => {
    expect(isId(text)).toBe(false)
    expect(isId(newId())).toBe(true)
  },
)
