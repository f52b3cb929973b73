import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'
import { cutLines } from '../base/place.ts'
import { widthOf } from './plain-line.ts'

function show(text: string, words: string, width = 60) {
  const from = text.indexOf(words)
  return excerpt(cutLines(text), { words, from, to: from + words.length }, width)
}
const under = ({ text, mark }: { readonly text: string; readonly mark: string }) =>
  text.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)

describe('the marks stand under the words', () => {
  test.each([
    ['at the beginning', 'ord her', 'ord'],
    ['at the end', 'her er ord', 'ord'],
    ['after a tab', '\tord her', 'ord'],
    ['after what is not shown', 'a\u00ADb\u200Bc ord her', 'ord'],
    ['after control characters', '\u001B\u0007 ord her', 'ord'],
    ['in a long line', `${'langt '.repeat(40)}ord${' langt'.repeat(40)}`, 'ord'],
    ['at the end of a long line', `${'langt '.repeat(40)}ord`, 'ord'],
    ['with Windows line breaks', 'før\r\nord her\r\nefter', 'ord'],
  ])('%s', (_, text, words) => {
    const [row] = show(text, words)
    expect(row && under(row)).toBe(words)
  })
  test('also where signs are wide or stand on another', () => {
    const [wide] = show('😀 æ\u030A ord', 'ord')
    expect(wide?.mark).toBe('     ^^^')
  })
})

test('a quote over several lines is marked on each, but no more than three', () => {
  const rows = show('et\n  to \n\ntre\nfire\nfem', 'et\n  to \n\ntre\nfire\nfem')
  expect(rows).toEqual([
    { number: '1', text: 'et', mark: '^^' },
    { number: '2', text: '  to', mark: '  ^^' },
    { number: '4', text: 'tre', mark: '^^^' },
  ])
})

test('a quote longer than the line is marked as far as is shown', () => {
  const words = 'langt '.repeat(40).trim()
  const [row] = show(`Før ${words}`, words, 60)
  expect(widthOf(row?.text ?? '')).toBeLessThanOrEqual(60)
  expect(row?.mark).toMatch(/^ {4}\^+$/)
})

test('any text and any place gives rows within the width, with a mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), fc.nat(300), (text, a, b) => {
      const from = Math.min(a, b, text.length)
      const to = Math.min(Math.max(a, b), text.length)
      for (const row of excerpt(cutLines(text), { words: text.slice(from, to), from, to }, 60)) {
        expect(row.mark).toMatch(/^ *\^+$/)
        expect(row.text).not.toContain('\n')
        expect(widthOf(row.text)).toBeLessThanOrEqual(60)
      }
    }),
  )
})

describe('a place', () => {
  test('counts lines and columns from 1', () => {
    const lines = cutLines('ab\ncd\r\n\ne')
    expect([0, 1, 2, 3, 7, 8].map((offset) => lines.placeOf(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 2 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
    ])
    expect([1, 2, 3, 4, 5].map((number) => lines.line(number))).toEqual(['ab', 'cd', '', 'e', ''])
  })
  test('leads back to the offset', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(100), (text, at) => {
        const offset = Math.min(at, text.length)
        const { line, column } = cutLines(text).placeOf(offset)
        const before = text.split('\n').slice(0, line - 1)
        expect(before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1).toBe(offset)
      }),
    )
  })
})
