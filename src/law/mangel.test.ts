import { expect, test } from 'vitest'
import { MANGLER } from './mangel.ts'

test('every flaw has a category, but what is only hard to understand has none', () => {
  const without = Object.entries(MANGLER).filter(([, { category }]) => category === null)
  expect(without.map(([mangel]) => mangel)).toEqual(['forstaaelighed'])
})

test('every flaw is told in both languages, and codes are ASCII', () => {
  for (const [mangel, { label, means }] of Object.entries(MANGLER)) {
    expect(mangel).toMatch(/^[a-z-]+$/u)
    for (const words of [label, means]) expect(words.da.length > 0 && words.en.length > 0).toBe(true)
  }
})
