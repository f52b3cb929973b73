import { expect, test } from 'vitest'
import { printableText } from './printable-text.ts'

test.each([
  ['Tak 😀👍🏽 for hjælpen 👩‍👩‍👧.', 'Tak (billedtegn) for hjælpen (billedtegn).'],
  ['a\u0007b\u200Bc\uFEFF', 'abc'],
  ['først\r\nså\tdet', 'først så det'],
  ['A\u030Aben', 'Åben'],
  ['§ 85 – 100 % ½ © ™', '§ 85 – 100 % ½ © ™'],
])('%j is set as %j', (text, set) => {
  expect(printableText(text)).toBe(set)
})
