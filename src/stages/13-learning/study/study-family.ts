import { crossCount, type CrossCount, isSingle } from './cross-count.ts'
import type { StudyCount, StudyRow, StudyTable, TableScope } from './study-table.ts'
import { FEWEST_SHOWN } from '../suppress.ts'
import { type LinkedHiding, suppressLinked } from '../suppress-linked.ts'
import type { Dimension, RowVariable, TallyCell } from './tally.ts'
import { trendOf } from '../trend.ts'
import { shareOf } from '../wilson.ts'

/** What is counted in the same rows, by one thing after another. */
export interface FamilyAsked {
  readonly variable: RowVariable
  readonly by: readonly Dimension[]
  readonly scope: TableScope
}

/** The tables of one family. They are hidden in together: each row has the same total in all of them. */
export function familyTables(
  all: readonly TallyCell[],
  { variable, by, scope }: FamilyAsked,
  isSuppressed: boolean,
): readonly StudyTable[] {
  const cells = all.filter(
    ({ provision, category }) =>
      (scope.provision === undefined || scope.provision === provision) &&
      (scope.category === undefined || scope.category === category),
  )
  const counted = by
    .map((dimension) => ({ dimension, cross: crossCount(cells, variable, dimension) }))
    // A column with so few coded can't be told, and its place between the others would tell it.
    .filter(({ cross }) => cross.rows.length > 0 && !(isSuppressed && cross.bases.some(isFew)))
  if (counted.length === 0) return []
  const single = isSingle(variable)
  const hiding = isSuppressed
    ? suppressLinked(
        counted.map(({ cross }) => cross),
        { isSingle: single },
      )
    : undefined
  return counted.map(({ dimension, cross }, at) => ({
    variable,
    by: dimension,
    scope,
    ...tableOf(cross, dimension, variable, hiding, at),
  }))
}

const isFew = (cases: number): boolean => cases > 0 && cases < FEWEST_SHOWN

function tableOf(
  { rows, columns, counts, bases }: CrossCount,
  by: Dimension,
  variable: RowVariable,
  hiding: LinkedHiding | undefined,
  at: number,
): Omit<StudyTable, 'variable' | 'by' | 'scope'> {
  const base = sum(bases)
  const own = hiding?.tables[at]
  const made = rows.map((code, row): StudyRow => {
    const line = counts[row] ?? []
    const cells = line.map((count, column) => told(count, bases[column] ?? 0, own?.cells[row]?.[column] === true))
    const total = told(sum(line), base, hiding?.totals[row] === true)
    return { code, cells, total, ...(by === 'aar' ? { trend: trendAmong(columns, cells, bases) } : {}) }
  })
  const observations = columns.map((_, column) => sum(counts.map((line) => line[column] ?? 0)))
  const single = isSingle(variable)
  return {
    columns,
    rows: variable === 'antal-mangler' ? withManyFlaws(made, bases, base) : made,
    bases,
    base,
    isSingle: single,
    observations: observations.map((count, column) => (own?.sums[column] === true && !single ? null : count)),
    observationsTotal: hiding?.whole === true && !single ? null : sum(observations),
  }
}

function told(count: number, of: number, isHidden: boolean): StudyCount {
  return isHidden ? { count: null, share: null } : { count, share: shareOf(count, of) ?? null }
}

function trendAmong(columns: readonly string[], cells: readonly StudyCount[], bases: readonly number[]) {
  const years = columns.flatMap((column, at) => {
    const count = cells[at]?.count
    return /^\d+$/.test(column) ? [{ year: Number(column), count, of: bases[at] ?? 0 }] : []
  })
  if (years.some(({ count }) => count === null)) return { kind: 'skjult' } as const
  const trend = trendOf(years.map(({ year, count, of }) => ({ year, count: count ?? 0, of })))
  return trend.kind === 'testet' ? { ...trend, corrected: trend.p } : trend
}

const MANY = new Set(['3', '4+'])

/** Three flaws or more, as one row more: hidden where a part of it is. */
function withManyFlaws(rows: readonly StudyRow[], bases: readonly number[], base: number): readonly StudyRow[] {
  const parts = rows.filter(({ code }) => MANY.has(code))
  if (parts.length === 0) return rows
  const together = (counts: readonly (StudyCount | undefined)[], of: number): StudyCount => {
    const known = counts.map((one) => one?.count ?? null)
    return told(sum(known.map((count) => count ?? 0)), of, known.includes(null))
  }
  return [
    ...rows,
    {
      code: '3+',
      sumOf: parts.map(({ code }) => code),
      cells: bases.map((of, at) =>
        together(
          parts.map(({ cells }) => cells[at]),
          of,
        ),
      ),
      total: together(
        parts.map(({ total }) => total),
        base,
      ),
    },
  ]
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
