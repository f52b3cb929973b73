import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CATEGORIES, type CodedCase, CODED_VARIABLES, isReversed, OUTCOMES } from './coded-case.ts'
import type { StudyCount, StudyTable } from './study-table.ts'
import { studyTables } from './study-tables.ts'
import { createTally, type Dimension, NO_CATEGORY, type RowVariable } from './tally.ts'
import { armitage } from '../trend.ts'

const YEARS = [2015, 2016, 2017, 2018]
const PROVISIONS = ['SEL § 41', 'SEL § 85', 'SEL § 107']

const coded: fc.Arbitrary<CodedCase> = fc
  .record({
    provision: fc.constantFrom(...PROVISIONS),
    year: fc.constantFrom(...YEARS),
    outcome: fc.constantFrom(...OUTCOMES),
    category: fc.constantFrom(...CATEGORIES),
    kilder: fc.option(fc.subarray(['borger', 'fagperson', 'andet']), { nil: undefined }),
    mangler: fc.option(fc.subarray(['mangelfuldt-oplyst', 'vaegtning', 'formaal', 'akter', 'genvurdering']), {
      nil: undefined,
    }),
    emne: fc.option(fc.subarray(['Behov', 'Personkreds']), { nil: undefined }),
  })
  .map(({ provision, year, outcome, category, ...codes }) => ({
    key: '',
    coder: '',
    provision,
    year,
    outcome,
    ...(isReversed(outcome) ? { category } : {}),
    codes: Object.fromEntries(Object.entries(codes).filter(([, values]) => values !== undefined)),
  }))
const sets = fc.array(coded, { minLength: 1, maxLength: 120 })

function reportOf(cases: readonly CodedCase[], isSuppressed = false) {
  const tally = createTally()
  for (const one of cases) tally.add(one)
  return studyTables(tally.cells(), isSuppressed)
}

/** What a case has of a variable, read off the case itself; undefined where it was not coded. */
function valuesOf(one: CodedCase, variable: RowVariable | Dimension): readonly string[] | undefined {
  if (variable === 'aar') return [String(one.year)]
  if (variable === 'bestemmelse') return [one.provision]
  if (variable === 'udfald') return [one.outcome]
  if (variable === 'kategori') return one.category === undefined ? undefined : [one.category]
  if (variable === 'antal-mangler') {
    const flaws = one.codes.mangler
    return flaws === undefined ? undefined : flaws.length >= 4 ? ['4+'] : [`${flaws.length}`]
  }
  return one.codes[CODED_VARIABLES.find((name) => name === variable) ?? 'kilder']
}

const inColumn = (one: CodedCase, by: Dimension): string => valuesOf(one, by)?.[0] ?? NO_CATEGORY

const isIn = (one: CodedCase, { scope }: StudyTable): boolean =>
  (scope.provision === undefined || one.provision === scope.provision) &&
  (scope.category === undefined || one.category === scope.category)

test('every count, base and sum is what counting the cases one by one gives', () => {
  fc.assert(
    fc.property(sets, (cases) => {
      for (const table of reportOf(cases).tables) {
        const used = cases.filter((one) => isIn(one, table) && valuesOf(one, table.variable) !== undefined)
        expect(table.base).toBe(used.length)
        for (const [at, column] of table.columns.entries()) {
          const own = used.filter((one) => inColumn(one, table.by) === column)
          expect(table.bases[at]).toBe(own.length)
          expect(table.observations[at]).toBe(own.flatMap((one) => valuesOf(one, table.variable) ?? []).length)
          for (const { code, sumOf, cells } of table.rows) {
            const has = own.filter((one) =>
              (sumOf ?? [code]).some((wanted) => valuesOf(one, table.variable)?.includes(wanted)),
            )
            expect(cells[at]?.count).toBe(has.length)
            expect(cells[at]?.share?.of).toBe(own.length === 0 ? undefined : own.length)
          }
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('each trend is the test of its own row, corrected for all of them', () => {
  fc.assert(
    fc.property(sets, (cases) => {
      const report = reportOf(cases)
      const tested = report.tables.flatMap(({ rows, columns, bases }) =>
        rows.flatMap(({ cells, trend }) => (trend?.kind === 'testet' ? [{ cells, columns, bases, trend }] : [])),
      )
      expect(report.tests).toBe(tested.length)
      for (const { cells, columns, bases, trend } of tested) {
        const groups = columns.map((year, at) => ({
          score: Number(year),
          count: cells[at]?.count ?? 0,
          of: bases[at] ?? 0,
        }))
        expect(trend.p).toBeCloseTo(armitage(groups.filter(({ of }) => of > 0)).p, 12)
        // Holm by its definition: the largest of what each smaller p comes to.
        const smaller = tested.map((one) => one.trend.p).toSorted((a, b) => a - b)
        const steps = smaller.filter((p) => p <= trend.p).map((p) => p * smaller.filter((other) => other >= p).length)
        expect(trend.corrected).toBeCloseTo(Math.min(1, Math.max(...steps)), 9)
      }
    }),
    { numRuns: 25 },
  )
})

const small = ({ count }: StudyCount) => count !== null && count > 0 && count < 5

describe('hidden in', () => {
  test('nothing from 1 to 4 is told, and what is told is true', () => {
    fc.assert(
      fc.property(sets, (cases) => {
        const report = reportOf(cases, true)
        const merged = (by: Dimension, value: string) =>
          report.merged.find((one) => one.by === by)?.values.includes(value) === true ? 'oevrige' : value
        for (const table of report.tables) {
          expect(table.rows.flatMap(({ cells, total }) => [...cells, total]).filter(small)).toEqual([])
          for (const sum of [...table.observations, ...table.bases, table.base])
            expect(sum === null || sum === 0 || sum >= 5 || table.isSingle).toBe(true)
          const used = cases.filter((one) => isIn(one, table))
          for (const { code, cells } of table.rows) {
            for (const [at, { count }] of cells.entries()) {
              if (count === null || code === '3+') continue
              const has = used.filter(
                (one) =>
                  merged(table.by, inColumn(one, table.by)) === table.columns[at] &&
                  valuesOf(one, table.variable)?.some((value) =>
                    ['aar', 'bestemmelse', 'udfald', 'kategori'].includes(table.variable)
                      ? merged(table.variable as Dimension, value) === code
                      : value === code,
                  ),
              )
              expect(count).toBe(has.length)
            }
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a trend over hidden counts is hidden, and so is a row that puts hidden ones together', () => {
    fc.assert(
      fc.property(sets, (cases) => {
        for (const { rows, by } of reportOf(cases, true).tables) {
          for (const { cells, trend, sumOf } of rows) {
            const isHidden = cells.some(({ count }) => count === null)
            if (by === 'aar' && isHidden && sumOf === undefined) expect(trend?.kind).not.toBe('testet')
          }
          const sum = rows.find(({ sumOf }) => sumOf !== undefined)
          for (const [at, cell] of (sum?.cells ?? []).entries()) {
            const parts = rows.filter(({ code }) => sum?.sumOf?.includes(code) === true)
            if (parts.some(({ cells }) => cells[at]?.count === null)) expect(cell.count).toBeNull()
          }
        }
      }),
      { numRuns: 25 },
    )
  })
})

const many = (count: number, more: Partial<CodedCase>): CodedCase[] =>
  Array.from({ length: count }, () => ({
    key: '',
    coder: '',
    provision: 'SEL § 85',
    year: 2017,
    outcome: 'stadfaestelse',
    codes: {},
    ...more,
  }))

describe('published examples', () => {
  test("the board's own: 24 of 129 is 19 percent", () => {
    const cases = [
      ...many(19, { outcome: 'hjemvisning', category: 'A' }),
      ...many(5, { outcome: 'aendring', category: 'C' }),
      ...many(105, {}),
      ...many(6, { outcome: 'afvisning' }),
    ]
    for (const isSuppressed of [false, true]) {
      const [rate] = reportOf(cases, isSuppressed).rates
      expect(rate?.share).toMatchObject({ count: 24, of: 129 })
    }
  })

  test('the review of 2018: how many flaws the 166 cases have, by provision', () => {
    const flaws = ['mangelfuldt-oplyst', 'vaegtning', 'formaal', 'akter']
    const printed = {
      'SEL § 41': [10, 21, 8, 6],
      'SEL § 85': [24, 21, 12, 2],
      'SEL § 96': [2, 11, 1, 1],
      'SEL § 107': [11, 27, 8, 1],
    }
    const cases = Object.entries(printed).flatMap(([provision, counts]) =>
      counts.flatMap((count, at) =>
        many(count, { provision, outcome: 'hjemvisning', category: 'A', codes: { mangler: flaws.slice(0, at + 1) } }),
      ),
    )
    const table = reportOf(cases).tables.find(
      ({ variable, by }) => variable === 'antal-mangler' && by === 'bestemmelse',
    )
    expect(table?.columns).toEqual(['SEL § 41', 'SEL § 85', 'SEL § 96', 'SEL § 107'])
    // The report itself prints 79 and 30: its rows do not come to their sums.
    expect(table?.rows.map(({ code, total }) => [code, total.count])).toEqual([
      ['1', 47],
      ['2', 80],
      ['3', 29],
      ['4+', 10],
      ['3+', 39],
    ])
    expect(table?.bases).toEqual([45, 59, 15, 47])
  })

  test('the review of 2018: sources in the file beside those asked for', () => {
    const reversed = { outcome: 'hjemvisning', category: 'A' } as const
    const cases = [
      ...many(18, { ...reversed, codes: { kilder: ['borger'], efterspurgt: ['borger'] } }),
      ...many(64, { ...reversed, codes: { kilder: ['borger'], efterspurgt: [] } }),
      ...many(46, { ...reversed, codes: { kilder: [], efterspurgt: [] } }),
    ]
    for (const isSuppressed of [false, true]) {
      expect(reportOf(cases, isSuppressed).sources).toMatchObject([
        { code: 'borger', inFile: { count: 82, share: { of: 128 } }, askedFor: { count: 18, share: { of: 128 } } },
      ])
    }
    expect(reportOf(many(9, reversed)).sources).toEqual([])
  })

  test('what is hidden in the tables of sources is hidden beside each other', () => {
    fc.assert(
      fc.property(sets, (cases) => {
        const both = cases.map((one) => ({ ...one, codes: { ...one.codes, efterspurgt: one.codes.kilder ?? [] } }))
        const { sources, tables } = reportOf(both, true)
        for (const { code, inFile, askedFor } of sources) {
          expect([inFile, askedFor].filter(small)).toEqual([])
          for (const { rows } of tables.filter(({ variable }) => variable === 'kilder')) {
            const row = rows.find((one) => one.code === code)
            expect(row === undefined ? 0 : row.total.count).toBe(inFile.count)
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  test('no rate is told of a study that holds no case that was upheld', () => {
    expect(reportOf(many(30, { outcome: 'hjemvisning', category: 'A' })).rates).toEqual([])
  })
})
