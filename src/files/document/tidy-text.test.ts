import { expect, test } from 'vitest'
import { tidyText } from './tidy-text.ts'

test('blanks are taken away at the end of a line, and nowhere else', () => {
  expect(tidyText('Kære  Mette \t \n \n  Vi afslår\t')).toBe('Kære  Mette\n\n  Vi afslår')
})

test('a letter and its mark become one, also where there are many', () => {
  expect(tidyText('A\u030Arhus, pa\u030A')).toBe('Århus, på')
  expect(tidyText(`e${'\u0301'.repeat(40)}`)).toBe(`é${'\u0301'.repeat(29)}`)
})

// What grows as the square of these would not be done today.
const MANY = 1_000_000

test.each([
  ['blanks in the middle of a line', `Vi${' '.repeat(MANY)}afslår`],
  ['tabs in the middle of a line', `Vi${'\t'.repeat(MANY)}afslår`],
])('%s are kept, however many', (_, text) => {
  expect(tidyText(text)).toBe(text)
})

test.each([
  ['marks on one letter', `e${'\u0301\u0323'.repeat(MANY / 2)}`],
  ['hyphens that may be left out', '\u00AD'.repeat(MANY)],
  ['line breaks', '\n'.repeat(MANY)],
])('%s become few', (_, text) => {
  expect(tidyText(text).length).toBeLessThan(100)
})
