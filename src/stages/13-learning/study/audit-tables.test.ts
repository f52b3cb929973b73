import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditTables } from './audit-tables.ts'
import { readListedNumbers } from './read-listed-numbers.ts'
import { readWideTables } from './read-wide-tables.ts'
import { readPrintedNumber } from './printed-table.ts'

const sheetOf = (lines: readonly (readonly string[])[]) =>
  lines.flatMap((cells, at) => (cells.every((cell) => cell === '') ? [] : [{ row: at + 1, cells }]))
const auditOf = (lines: readonly (readonly string[])[]) => auditTables(readWideTables(sheetOf(lines)), [])
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)

/** Percents that come to a hundred: rounded down, and the largest remainders up. */
function largestRemainder(counts: readonly number[]): readonly number[] {
  const exact = counts.map((count) => (100 * count) / sum(counts))
  const floors = exact.map(Math.floor)
  const order = exact.map((value, at) => ({ at, rest: value - Math.floor(value) })).toSorted((a, b) => b.rest - a.rest)
  for (const { at } of order.slice(0, 100 - sum(floors))) floors[at] = (floors[at] ?? 0) + 1
  return floors
}

/** One value a case: rows come to "I alt", columns too, and each year has its percents. */
const consistent = fc
  .record({
    counts: fc.array(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 3 }), {
      minLength: 4,
      maxLength: 8,
    }),
    isFilledUp: fc.boolean(),
  })
  .map(({ counts, isFilledUp }) => {
    const columns = [0, 1, 2].map((place) => counts.map((row) => row[place] ?? 0))
    const percents = columns.map((column) =>
      isFilledUp ? largestRemainder(column) : column.map((count) => Math.round((100 * count) / sum(column))),
    )
    return [
      ['Fordeling'],
      ['', 'Antal', '', '', '', 'Procent', '', ''],
      ['', '2015', '2016', '2017', 'I alt', '2015', '2016', '2017'],
      ...counts.map((row, at) => [
        `gruppe ${at}`,
        ...row.map(String),
        String(sum(row)),
        ...percents.map((column) => String(column[at])),
      ]),
      ['I alt', ...columns.map((column) => String(sum(column))), String(sum(counts.flat())), '', '', ''],
    ]
  })

test('a table that agrees within rounding is never told of', () => {
  fc.assert(
    fc.property(consistent, (lines) => {
      const { findings, undecided, checked } = auditOf(lines)
      expect({ findings, undecided }).toEqual({ findings: [], undecided: [] })
      // Every row and column of counts, and every percent.
      expect(checked).toBe(lines.length - 3 + 4 + 3 * (lines.length - 4))
    }),
  )
})

test('one count that was changed is told of, and so is a percent that was changed by more than one', () => {
  fc.assert(
    fc.property(
      consistent,
      fc.nat(),
      fc.nat(6),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
      (lines, which, column, by, up) => {
        const at = 3 + (which % (lines.length - 4))
        // A percent of counts: two at least, since one may be how it was rounded.
        const change = (column >= 4 ? by + 1 : by) * (up ? 1 : -1)
        const before = Number(lines[at]?.[column + 1])
        fc.pre(before + change >= 0)
        const changed = lines.map((line, i) =>
          line.map((cell, j) => (i === at && j === column + 1 ? String(before + change) : cell)),
        )
        const { findings, undecided } = auditOf(changed)
        expect(findings.length + undecided.length).toBeGreaterThan(0)
        if (column < 4) expect(findings.some(({ relation }) => relation.kind === 'sum')).toBe(true)
        if (column >= 4)
          expect(findings).toMatchObject([
            { relation: { kind: 'procent', percent: { number: { value: before + change } } } },
          ])
      },
    ),
  )
})

test('where a case may have several, the cases are no sum, and percents are of them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 300 }).chain((cases) =>
        fc.record({
          cases: fc.constant(cases),
          counts: fc.array(fc.integer({ min: Math.ceil(cases / 2), max: cases }), { minLength: 3, maxLength: 7 }),
        }),
      ),
      ({ cases, counts }) => {
        const lines = [
          ['', 'Sager', 'Procent'],
          ...counts.map((count, at) => [`mangel ${at}`, String(count), `${Math.round((100 * count) / cases)} %`]),
          ['Fejl i alt', String(sum(counts)), ''],
          ['Sager i alt', String(cases), ''],
          ['Fejl per sag', (sum(counts) / cases).toFixed(1).replace('.', ','), ''],
        ]
        expect(auditOf(lines)).toMatchObject({ findings: [], undecided: [], checked: counts.length + 2 })
      },
    ),
  )
})

describe('what can’t be told is said, and held against nobody', () => {
  test('a total that is neither the sum nor said to be cases', () => {
    const { findings, undecided } = auditOf([
      ['', '2016'],
      ['a', '3'],
      ['b', '4'],
      ['I alt', '9'],
    ])
    expect(findings).toEqual([])
    expect(undecided).toEqual([{ table: 'tabel 1', row: 'I alt', because: 'i-alt' }])
  })

  test('percents of something that is not in the table', () => {
    const { findings, undecided } = auditOf([
      ['', 'Antal', 'Procent'],
      ['a', '3', '12'],
      ['b', '4', '16'],
      ['c', '5', '20'],
    ])
    expect(findings).toEqual([])
    expect(undecided).toEqual([{ table: 'tabel 1', column: 'Procent', because: 'procentbasis' }])
  })
})

describe('numbers one by one', () => {
  const HEADING = ['tabel', 'raekke', 'kolonne', 'antal', 'procent', 'af', 'sum-af', 'lig-med', 'mindst-en-af']
  const listed = (...lines: readonly (readonly string[])[]) => {
    const read = readListedNumbers(sheetOf([HEADING, ...lines]))
    if (!read.ok) return read
    return read.value.relations(read.value.cells)
  }
  const auditListed = (...lines: readonly (readonly string[])[]) => {
    const relations = listed(...lines)
    if (!relations.ok) throw new Error('not read')
    return auditTables([], relations.value).findings.map(({ relation, fit }) => [relation.kind, fit.kind])
  }
  const A = ['T', 'a', '2016', '36', '', '', '', '', '']
  const B = ['T', 'b', '2016', '48', '', '', '', '', '']

  test('are held against what is told of them', () => {
    expect(auditListed(A, B, ['T', 'c', '2016', '84', '66', '128', 'a|b', '', ''])).toEqual([])
    expect(auditListed(A, B, ['T', 'c', '2016', '83', '66', '128', 'a|b', '', ''])).toEqual([
      ['sum', 'stemmer-ikke'],
      ['procent', 'stemmer-ikke'],
    ])
    expect(auditListed(A, ['U', 'x', '', '37', '', '', '', 'T/a/2016', ''])).toEqual([['lig-med', 'stemmer-ikke']])
    expect(auditListed(A, B, ['T', 'c', '2016', '', '28', 'b', 'a', '', ''])).toEqual([['procent', 'stemmer-ikke']])
  })

  test('of cases with one or the other, the sum is right on a condition only, and more than it is wrong', () => {
    expect(auditListed(A, B, ['T', 'c', '2016', '60', '', '', '', '', 'a|b'])).toEqual([])
    expect(auditListed(A, B, ['T', 'c', '2016', '84', '', '', '', '', 'a|b'])).toEqual([
      ['mindst-en-af', 'stemmer-kun-hvis'],
    ])
    expect(auditListed(A, B, ['T', 'c', '2016', '85', '', '', '', '', 'a|b'])).toEqual([
      ['mindst-en-af', 'stemmer-ikke'],
    ])
    expect(auditListed(A, B, ['T', 'c', '2016', '47', '', '', '', '', 'a|b'])).toEqual([
      ['mindst-en-af', 'stemmer-ikke'],
    ])
  })

  test.each([
    ['a number that is none', ['T', 'a', '', 'mange', '', '', '', '', ''], 'antal'],
    ['a row without number', ['T', 'a', '', '', '', '', '', '', ''], 'antal'],
    ['a table without name', ['', 'a', '', '1', '', '', '', '', ''], 'tabel'],
    ['a reference to nothing', ['T', 'a', '', '1', '', '', 'x', '', ''], 'sum-af'],
  ])('%s is told by row and column', (_, line, column) => {
    expect(listed(line)).toMatchObject({ ok: false, error: [{ row: 2, column }] })
  })

  test('a reference to two numbers of one name is told', () => {
    expect(listed(A, A, ['T', 'c', '2016', '1', '', '', 'a', '', ''])).toMatchObject({ ok: false, error: [{ row: 4 }] })
  })
})

test.each([
  ['128', 128, 0],
  ['1.234', 1234, 0],
  ['1,234,567', 1_234_567, 0],
  ['1,7', 1.7, 1],
  ['0.25', 0.25, 2],
  ['74 %', 74, 0],
  ['–', 0, 0],
  ['(12)', 12, 0],
])('%s is a number', (text, value, decimals) => {
  expect(readPrintedNumber(text)).toMatchObject({ value, decimals })
})
test.each(['', 'mange', '12 sager', '1..2'])('“%s” is none', (text) => {
  expect(readPrintedNumber(text)).toBeUndefined()
})
