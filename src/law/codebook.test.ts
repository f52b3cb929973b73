import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../base/date.ts'
import { CATEGORY_CODEBOOK, FLAW_CODEBOOK } from './codebook.ts'
import { CODED_SINCE, codebookRow, entryOn } from './codebook-row.ts'
import { MANGLER, type Mangel } from './mangel.ts'

/** The last day anyone asks about here; an open row holds on it too. */
const LATE = plainDate('2035-12-31')

describe.each([
  { name: 'flaws', book: FLAW_CODEBOOK, codes: Object.keys(MANGLER) as readonly string[] },
  { name: 'categories', book: CATEGORY_CODEBOOK, codes: ['A', 'B', 'C', 'D'] },
])('the codebook of $name', ({ book, codes }) => {
  test('has every code, and no other', () => {
    expect([...new Set(book.map(({ code }) => code))].toSorted()).toEqual([...codes].toSorted())
  })
  test.each(codes)('%s has a text every day since it began, and never two', (code) => {
    const rows = book.filter((row) => row.code === code).toSorted((a, b) => (a.inForce.from < b.inForce.from ? -1 : 1))
    const [first] = rows
    expect(first?.inForce.from).toBe(CODED_SINCE)
    for (const [at, row] of rows.entries()) {
      const next = rows[at + 1]
      expect(next?.inForce.from).toBe(row.inForce.to === undefined ? undefined : addDays(row.inForce.to, 1))
    }
    expect(rows.filter(({ inForce }) => inForce.to === undefined || LATE <= inForce.to)).toHaveLength(1)
  })
  test('sends the reader on to codes that are there, and never to the same', () => {
    for (const { code, see } of book)
      for (const other of see) {
        expect(codes).toContain(other.code)
        expect(other.code).not.toBe(code)
      }
  })
  test('says when to choose it, in both languages, and has an example of its own', () => {
    for (const { chooseWhen, example } of book)
      for (const text of [chooseWhen.da, chooseWhen.en, example]) expect(text).toMatch(/[.?]["»«”]?$/)
    expect(new Set(book.map(({ example }) => example)).size).toBe(book.length)
  })
})

test('a later text is a new row: the day decides which is told', () => {
  const older = codebookRow<Mangel>('akter', { da: 'Før.', en: 'Before.' }, 'Et.', [], {
    from: CODED_SINCE,
    to: plainDate('2026-06-30'),
  })
  const newer = codebookRow<Mangel>('akter', { da: 'Nu.', en: 'Now.' }, 'To.', [], { from: plainDate('2026-07-01') })
  const told = (day: string) => entryOn([newer, older], 'akter', plainDate(day))?.chooseWhen.da
  expect([told('2017-12-31'), told('2018-01-01'), told('2026-06-30'), told('2026-07-01')]).toEqual([
    undefined,
    'Før.',
    'Før.',
    'Nu.',
  ])
})
