import { expect, test } from 'vitest'
import { saysNotExtra } from './not-extra.ts'

test.each([
  ['Legetøj er en almindelig udgift.', true],
  ['Det er en udgift, alle familier har.', true],
  ['I har fået den samme undervisning på sygehuset.', true],
  ['Udgiften er ikke en følge af din sygdom.', false],
  ['Du har ikke dokumenteret udgiften.', false],
])('%s is no extra: %s', (text, is) => {
  expect(saysNotExtra(text)).toBe(is)
})
