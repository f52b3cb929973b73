import { expect, test } from 'vitest'
import { csvText } from './csv-text.ts'

test('for Danish Excel it has its mark, semicolons and the line ends of Windows; for a program none of them', () => {
  const rows = [
    ['a', 'b;c'],
    ['d,e', 'f'],
  ]
  expect(csvText(rows, 'excel')).toBe('\uFEFFa;"b;c"\r\nd,e;f\r\n')
  expect(csvText(rows, 'maskine')).toBe('a,b;c\n"d,e",f\n')
})

test.each([
  ['=1+1', `'=1+1`],
  ['+45 12 34', `'+45 12 34`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['-2+3', `'-2+3`],
  ['-A1', `'-A1`],
  [`-cmd|' /C calc'!A0`, `'-cmd|' /C calc'!A0`],
  ['\t=1', `'\t=1`],
])('a cell that begins as a formula, %j, is only words', (cell, written) => {
  expect(csvText([[cell]], 'maskine')).toBe(`${written}\n`)
})

test.each(['-1', '-0.5', '-12,34', '0', '–', 'a-b', 'x=1'])('and %s is as it is', (cell) => {
  expect(csvText([[cell]], 'excel')).toBe(`\uFEFF${cell}\r\n`)
})

test.each([
  ['a "b"', '"a ""b"""'],
  [' a', '" a"'],
  ['a ', '"a "'],
  ['a\nb', '"a\nb"'],
])('%j is quoted', (cell, written) => {
  expect(csvText([[cell]], 'maskine')).toBe(`${written}\n`)
})
