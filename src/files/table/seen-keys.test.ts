import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SeenKeys } from './seen-keys.ts'

test('a key is met where it was added before, as a set would say', () => {
  const key = fc.oneof(
    fc.nat(5000).map(String),
    fc.string({ maxLength: 12 }),
    fc.nat(900).map((number) => `2024-${number}`),
  )
  fc.assert(
    fc.property(fc.array(key, { maxLength: 4000, size: 'max' }), (keys) => {
      const [seen, set] = [new SeenKeys(), new Set<string>()]
      for (const one of keys) {
        expect(seen.add(one)).toBe(set.has(one))
        set.add(one)
      }
    }),
    { numRuns: 30 },
  )
})

test('running numbers, with and without words about them, are each their own', () => {
  const seen = new SeenKeys()
  const met: number[] = []
  for (let number = 0; number < 300_000; number += 1)
    if (seen.add(String(number)) || seen.add(`sag ${number}`)) met.push(number)
  expect(met).toEqual([])
  expect(seen.add('299999')).toBe(true)
  expect(seen.add('300000')).toBe(false)
})
