import type { PrintedCell, PrintedTable } from './printed-table.ts'
import { fitOf, type Relation, type Undecided } from './relation.ts'

/** What a table says of itself: what should sum, and what percent is of what. What can't be told is not held against it. */
export function inferRelations(table: PrintedTable): {
  readonly relations: readonly Relation[]
  readonly undecided: readonly Undecided[]
} {
  const totals = downwards(table)
  const across = rightwards(table)
  const shares = percents(table)
  return {
    relations: [...totals.relations, ...across.relations, ...quotients(table), ...shares.relations],
    undecided: [...totals.undecided, ...across.undecided, ...shares.undecided],
  }
}

const TOTAL = /\b(?:i alt|total|totalt|sum|in all|altogether)\b/i
/** Each case may give several of these, so they are what the rows come to. */
const OBSERVED = /observation|fejl|mangler|kilde|element|flaw|source|\bsum\b/i
const CASES = /\bsag(?:er)?\b|\bcases?\b/i
const QUOTIENT = /\bper\b|\bpr\.?\s/i
const SHARE = /andel|procent|percent|%|\bshare\b/i

const isPart = (row: string): boolean => !TOTAL.test(row) && !isDerived(row)
const isDerived = (row: string): boolean => QUOTIENT.test(row) || SHARE.test(row)

interface Inferred {
  readonly relations: readonly Relation[]
  readonly undecided: readonly Undecided[]
}

const NOTHING: Inferred = { relations: [], undecided: [] }

/** Rows of totals: the sum of those above, or the cases, which the rows may come to more than. */
function downwards(table: PrintedTable): Inferred {
  const found = table.rows.flatMap((row, at) => (TOTAL.test(row) && !isDerived(row) ? [at] : []))
  return together(
    found.map((at) => {
      const row = table.rows[at] ?? ''
      const from = found.findLast((other) => other < at && !CASES.test(table.rows[other] ?? '')) ?? -1
      const start = CASES.test(row) ? 0 : from + 1
      const sums = table.columns.flatMap((column, place): Relation[] => {
        const whole = table.cells[at]?.[place]
        const parts = table.rows.flatMap((name, i) =>
          i >= start && i < at && isPart(name) ? (table.cells[i]?.[place] ?? []) : [],
        )
        return column.isPercent || whole === null || whole === undefined || parts.length === 0
          ? []
          : [{ kind: 'sum', parts, whole }]
      })
      if (OBSERVED.test(row) && !CASES.test(row)) return { relations: sums, undecided: [] }
      if (isMostlyTrue(sums)) return { relations: sums, undecided: [] }
      // Told to be cases, or fewer than the rows come to: then a case may have several.
      const mayBeCases = sums.every((one) => one.kind === 'sum' && sumOf(one.parts) >= one.whole.number.value)
      return CASES.test(row) || (mayBeCases && sums.length > 0 && table.columns.some(({ isPercent }) => isPercent))
        ? NOTHING
        : { relations: [], undecided: sums.length === 0 ? [] : [{ table: table.name, row, because: 'i-alt' }] }
    }),
  )
}

/** A column of totals: the sum of the counts before it. */
function rightwards(table: PrintedTable): Inferred {
  return together(
    table.columns.flatMap((column, at) => {
      if (column.isPercent || !TOTAL.test(column.own)) return []
      const own = table.columns.flatMap((other, place) =>
        place < at &&
        !other.isPercent &&
        !TOTAL.test(other.own) &&
        (column.group === '' || other.group === column.group)
          ? [place]
          : [],
      )
      if (own.length < 2) return []
      const sums = table.rows.flatMap((row, i): Relation[] => {
        const whole = table.cells[i]?.[at]
        const parts = own.flatMap((place) => table.cells[i]?.[place] ?? [])
        return isDerived(row) || whole === null || whole === undefined || parts.length < 2
          ? []
          : [{ kind: 'sum', parts, whole }]
      })
      return [
        isMostlyTrue(sums)
          ? { relations: sums, undecided: [] }
          : { relations: [], undecided: [{ table: table.name, column: column.name, because: 'raekkesum' as const }] },
      ]
    }),
  )
}

/** "Fejl per sag": what stands in the row of totals over the cases. */
function quotients(table: PrintedTable): readonly Relation[] {
  const observed = table.rows.findIndex(
    (row) => TOTAL.test(row) && OBSERVED.test(row) && !CASES.test(row) && !isDerived(row),
  )
  const cases = casesRow(table)
  if (observed === -1 || cases === -1) return []
  return table.rows.flatMap((row, at) =>
    QUOTIENT.test(row) && CASES.test(row)
      ? table.columns.flatMap((_, place): Relation[] => {
          const [part, of, quotient] = [observed, cases, at].map((i) => table.cells[i]?.[place])
          return part && of && quotient ? [{ kind: 'per', part, of, quotient }] : []
        })
      : [],
  )
}

const casesRow = (table: PrintedTable): number =>
  table.rows.findIndex((row) => CASES.test(row) && TOTAL.test(row) && !isDerived(row))

function percents(table: PrintedTable): Inferred {
  const columns = table.columns.flatMap((column, at) => (column.isPercent ? [percentColumn(table, at)] : []))
  return together([...columns, ...shareRows(table)])
}

/** A column of percents belongs to the counts under the same heading, or to those just before it. */
function percentColumn(table: PrintedTable, at: number): Inferred {
  const column = table.columns[at]
  const counts = table.columns.flatMap((other, place) => (other.isPercent ? [] : [place]))
  const same = counts.filter((place) => table.columns[place]?.own === column?.own)
  const count = same.length === 1 ? same[0] : counts.findLast((place) => place < at)
  if (column === undefined || count === undefined) return NOTHING
  const pairs = table.rows.flatMap((row, i) => {
    const [part, percent] = [table.cells[i]?.[count], table.cells[i]?.[at]]
    return part && percent && isPart(row) ? [{ part, percent }] : []
  })
  if (pairs.length === 0) return NOTHING
  const bases = table.rows.flatMap((row, i) =>
    TOTAL.test(row) && !isDerived(row) ? (table.cells[i]?.[count] ?? []) : [],
  )
  const whole = wholeOf(pairs.map(({ part }) => part))
  const choices = [...bases, ...(whole === undefined ? [] : [whole])].map((of) => percentsOf(pairs, of))
  const best = choices.toSorted((one, other) => truths(other) - truths(one))[0]
  return best !== undefined && isMostlyTrue(best)
    ? { relations: best, undecided: [] }
    : { relations: [], undecided: [{ table: table.name, column: column.name, because: 'procentbasis' }] }
}

interface Pair {
  readonly part: PrintedCell
  readonly percent: PrintedCell
}

/**
 * Percents that come to a hundred may have been rounded so that they do, and each may then be off by nearly one.
 * Where they do not, but more than one is off by so little, they were, and one of them was changed.
 */
function percentsOf(pairs: readonly Pair[], of: PrintedCell): readonly Relation[] {
  const made = (fillsUp: boolean) =>
    pairs.map(({ part, percent }): Relation => ({ kind: 'procent', parts: [part], of, percent, fillsUp }))
  const plain = made(false)
  if (sumOf(pairs.map(({ part }) => part)) !== of.number.value) return plain
  const isWhole = Math.abs(sumOf(pairs.map(({ percent }) => percent)) - 100) < 1e-9
  return made(isWhole || plain.length - truths(plain) > 1)
}

/** Where no total is printed, the counts may come to what the percents are of. */
function wholeOf(parts: readonly PrintedCell[]): PrintedCell | undefined {
  const [first] = parts
  if (first === undefined) return undefined
  const number = { value: sumOf(parts), decimals: 0, isPercent: false }
  return { table: first.table, row: 'i alt (lagt sammen)', column: first.column, number }
}

/** "Andel med 3+ (procent)": rows named by a number, from that one up, in percent of the cases. */
function shareRows(table: PrintedTable): readonly Inferred[] {
  const cases = casesRow(table)
  return table.rows.flatMap((row, at): readonly Inferred[] => {
    const from = /(\d+)\s*\+/.exec(row)?.[1]
    if (!SHARE.test(row) || from === undefined || cases === -1) return []
    const rows = table.rows.flatMap((name, i) =>
      /^\d+\+?$/.test(name) && Number.parseInt(name, 10) >= Number(from) ? [i] : [],
    )
    const relations = table.columns.flatMap((_, place): Relation[] => {
      const parts = rows.flatMap((i) => table.cells[i]?.[place] ?? [])
      const [of, percent] = [table.cells[cases]?.[place], table.cells[at]?.[place]]
      return parts.length > 0 && of && percent ? [{ kind: 'procent', parts, of, percent, fillsUp: false }] : []
    })
    return isMostlyTrue(relations)
      ? [{ relations, undecided: [] }]
      : [{ relations: [], undecided: [{ table: table.name, row, because: 'procentbasis' as const }] }]
  })
}

const truths = (relations: readonly Relation[]): number =>
  relations.filter((relation) => fitOf(relation).kind !== 'stemmer-ikke').length

/** More than half, and more than one: what is mostly so is meant to be so. */
function isMostlyTrue(relations: readonly Relation[]): boolean {
  const fits = truths(relations)
  return fits === relations.length ? fits > 0 : fits >= 2 && fits * 2 > relations.length
}

const sumOf = (cells: readonly PrintedCell[]): number => cells.reduce((sum, { number }) => sum + number.value, 0)

function together(all: readonly Inferred[]): Inferred {
  return {
    relations: all.flatMap(({ relations }) => relations),
    undecided: all.flatMap(({ undecided }) => undecided),
  }
}
