import { expect, test } from 'vitest'
import { readErrorWords } from './read-error.ts'
import type { ReadError } from './read-error.ts'

const ERRORS: readonly ReadError[] = [
  { kind: 'tom' },
  { kind: 'for-stor', measure: 'bytes', max: 25 * 1024 * 1024 },
  { kind: 'for-stor', measure: 'tegn', max: 3_000_000 },
  { kind: 'tog-for-lang', seconds: 20 },
  { kind: 'krypteret' },
  { kind: 'scannet-uden-tekst' },
  { kind: 'daarligt-scannet' },
  { kind: 'fremmed-sprog', language: 'no' },
  { kind: 'beskadiget' },
  { kind: 'zipbombe' },
  { kind: 'eksternt-indhold' },
  { kind: 'ukendt-format', what: 'gammelt-word' },
  { kind: 'ukendt-format', what: 'billede' },
  { kind: 'ingen-adgang' },
  { kind: 'findes-ikke' },
  { kind: 'ikke-tekst' },
  { kind: 'ingen-filer' },
]

test.each(ERRORS)('$kind says what is wrong and what to do, in both languages', (error) => {
  const { da, en } = readErrorWords(error)
  for (const words of [da, en]) expect(words).toMatch(/^\p{Lu}[^]+\. \p{Lu}[^]+\.$/u)
  expect(da).not.toBe(en)
})

test('sizes are written as each language writes them', () => {
  expect(readErrorWords({ kind: 'for-stor', measure: 'bytes', max: 25 * 1024 * 1024 }).da).toContain('25 MB')
  expect(readErrorWords({ kind: 'for-stor', measure: 'tegn', max: 3_000_000 })).toMatchObject({
    da: expect.stringContaining('3.000.000 tegn'),
    en: expect.stringContaining('3,000,000 characters'),
  })
})
