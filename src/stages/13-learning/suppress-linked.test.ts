import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LinkedHiding, type LinkedTable, suppressLinked } from './suppress-linked.ts'

const FEWEST = 3
const MOST = 4

/** Every way to fill one table that shows what is shown; told by what its rows come to. */
function readings(
  table: LinkedTable,
  hidden: LinkedHiding['tables'][number],
  totals: readonly (number | null)[],
  isSingle: boolean,
) {
  const rows = table.counts.length
  const width = table.bases.length
  const found: (readonly (readonly number[])[])[] = []
  const values = table.counts.map((row) => [...row])
  const go = (at: number): void => {
    if (at === rows * width) {
      const fits =
        totals.every((total, row) => total === null || total === sum(values[row] ?? [])) &&
        table.bases.every(
          (_, column) =>
            (hidden.sums[column] === true && !isSingle) ||
            sum(values.map((row) => row[column] ?? 0)) === sum(table.counts.map((row) => row[column] ?? 0)),
        )
      if (fits) found.push(values.map((row) => [...row]))
      return
    }
    const [row, column] = [Math.floor(at / width), at % width]
    const line = values[row]
    if (line === undefined) return
    const given = table.counts[row]?.[column] ?? 0
    const isHidden = hidden.cells[row]?.[column] === true
    for (let value = isHidden ? 0 : given; value <= (isHidden ? (table.bases[column] ?? 0) : given); value += 1) {
      line[column] = value
      go(at + 1)
    }
  }
  go(0)
  return found
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
const totalsOf = (filled: readonly (readonly number[])[]) => filled.map(sum)

/** Two tables of the same cases: each of three rows has so many of two columns, and of two others. */
const families = fc
  .array(fc.array(fc.tuple(fc.nat(1), fc.nat(1)), { maxLength: MOST }), { minLength: 2, maxLength: 3 })
  .map((rows) =>
    [0, 1].map((dimension): LinkedTable => {
      const counts = rows.map((cases) =>
        [0, 1].map((column) => cases.filter((one) => one[dimension] === column).length),
      )
      return { counts, bases: [MOST, MOST] }
    }),
  )

/** The same, where each case is in one row only, so that the rows of a column come to its cases. */
const singles = fc.array(fc.tuple(fc.nat(2), fc.nat(1), fc.nat(1)), { minLength: 4, maxLength: 8 }).map((cases) =>
  [1, 2].map((dimension): LinkedTable => {
    const counts = [0, 1, 2].map((row) =>
      [0, 1].map((column) => cases.filter((one) => one[0] === row && one[dimension] === column).length),
    )
    return { counts, bases: [0, 1].map((column) => sum(counts.map((line) => line[column] ?? 0))) }
  }),
)

test.each([
  ['each case has several values', families, false],
  ['each case has one', singles, true],
])('nothing small can be recomputed from all the tables together, where %s', (_, made, isSingle) => {
  fc.assert(
    fc.property(made, (tables) => {
      const hiding = suppressLinked(tables, { isSingle, fewest: FEWEST })
      const truth = totalsOf(tables[0]?.counts ?? [])
      const isSmall = (count: number) => count > 0 && count < FEWEST
      const shown = truth.map((total, row) => (hiding.totals[row] === true ? null : total))
      const each = tables.map((table, at) => {
        const hidden = hiding.tables[at]
        if (hidden === undefined) throw new Error('a table is missing')
        return readings(table, hidden, shown, isSingle).filter(
          (filled) => hiding.whole || sum(totalsOf(filled)) === sum(truth),
        )
      })
      // Only what agrees with a reading of the other table on every total can be so.
      const keys = each.map((list) => new Set(list.map((filled) => totalsOf(filled).join())))
      const joint = each.map((list) => list.filter((filled) => keys.every((set) => set.has(totalsOf(filled).join()))))
      const differs = (of: (filled: readonly (readonly number[])[]) => number, table: number) =>
        new Set(joint[table]?.map(of)).size > 1
      for (const [at, { counts, bases }] of tables.entries()) {
        for (const [row, line] of counts.entries())
          for (const [column, count] of line.entries())
            if (isSmall(count)) expect(differs((filled) => filled[row]?.[column] ?? 0, at)).toBe(true)
        // The cases of a column are told to all: they are put together before, where they are few.
        for (const column of isSingle ? [] : bases.keys())
          if (isSmall(sum(counts.map((line) => line[column] ?? 0))))
            expect(differs((filled) => sum(filled.map((line) => line[column] ?? 0)), at)).toBe(true)
      }
      for (const [row, total] of truth.entries())
        if (isSmall(total)) expect(differs((filled) => sum(filled[row] ?? []), 0)).toBe(true)
    }),
    { numRuns: 150 },
  )
})

test('what is large enough everywhere is shown as it is', () => {
  const counts = [
    [5, 6],
    [7, 0],
  ]
  expect(suppressLinked([{ counts, bases: [9, 9] }], { isSingle: false })).toEqual({
    tables: [
      {
        cells: [
          [false, false],
          [false, false],
        ],
        sums: [false, false],
      },
    ],
    totals: [false, false],
    whole: false,
  })
})

test('where every case has one value the sums are told anyway, and only parts are hidden', () => {
  const counts = [
    [2, 20],
    [18, 10],
  ]
  const { tables, totals } = suppressLinked([{ counts, bases: [20, 30] }], { isSingle: true })
  expect(tables).toEqual([
    {
      cells: [
        [true, true],
        [true, true],
      ],
      sums: [false, false],
    },
  ])
  expect(totals).toEqual([false, false])
})

test('a row with a small total takes another with it, in every table', () => {
  const years = {
    counts: [
      [30, 20],
      [1, 1],
      [9, 0],
    ],
    bases: [40, 40],
  }
  const provisions = {
    counts: [
      [25, 25],
      [2, 0],
      [4, 5],
    ],
    bases: [40, 40],
  }
  const { totals, tables } = suppressLinked([years, provisions], { isSingle: false })
  expect(totals).toEqual([false, true, true])
  for (const { cells } of tables) expect(cells[2]).toContain(true)
})

test('where there is next to nothing, nothing is told', () => {
  expect(suppressLinked([{ counts: [[2]], bases: [9] }], { isSingle: false }).whole).toBe(true)
})
