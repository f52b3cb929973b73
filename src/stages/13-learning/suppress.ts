/** Fewer persons than this are not told. None is told: nobody is in it. */
export const FEWEST_SHOWN = 5

/** Where something stands: the row and column after the last are the sums. */
export interface Spot {
  readonly row: number
  readonly column: number
}

/** Counts with their sums in a last row and column; null is what is not told. */
export type SuppressedTable = readonly (readonly (number | null)[])[]

/** Which way a count may be moved: the sums count against the parts, so that every row and column comes to nought. */
type Sign = 1 | -1

/**
 * Hides every count and sum of 1 to 4, then more until none of those can be recomputed from what is left:
 * for each of them there is another table of whole numbers that would look the same.
 */
export function suppress(counts: readonly (readonly number[])[], also: readonly Spot[] = []): SuppressedTable {
  const table = withSums(counts)
  const hidden = table.map((row) => row.map((count) => count > 0 && count < FEWEST_SHOWN))
  const small = spotsOf(hidden)
  for (const { row, column } of also) hide(hidden, row, column)
  for (;;) {
    const known = small.find((spot) => isKnown(table, hidden, spot))
    if (known === undefined) break
    const next = cheapest(table, hidden, known)
    if (next === undefined) break
    hide(hidden, next.row, next.column)
  }
  return table.map((row, r) => row.map((count, c) => (hidden[r]?.[c] === true ? null : count)))
}

/** The spots a table does not tell. */
export function hiddenSpots(table: SuppressedTable): readonly Spot[] {
  return spotsOf(table.map((row) => row.map((count) => count === null)))
}

function withSums(counts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = counts.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)])
  const width = rows[0]?.length ?? 1
  return [...rows, Array.from({ length: width }, (_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0))]
}

function spotsOf(hidden: readonly (readonly boolean[])[]): readonly Spot[] {
  return hidden.flatMap((row, r) => row.flatMap((is, column) => (is ? [{ row: r, column }] : [])))
}

function hide(hidden: boolean[][], row: number, column: number): void {
  const line = hidden[row]
  if (line !== undefined) line[column] = true
}

/** A count is known where no other value of it leaves everything that is told as it is. */
function isKnown(table: readonly (readonly number[])[], hidden: readonly (readonly boolean[])[], spot: Spot): boolean {
  return !canMove(table, hidden, spot, 1) && !canMove(table, hidden, spot, -1)
}

/** Moves one count by one, and looks for others that take it up again round in a ring. */
function canMove(
  table: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  spot: Spot,
  by: Sign,
): boolean {
  const [lastRow, lastColumn] = [table.length - 1, (table[0]?.length ?? 1) - 1]
  const mayMove = (row: number, column: number, signed: Sign) => {
    if (hidden[row]?.[column] !== true) return false
    const isSum = (row === lastRow) !== (column === lastColumn)
    const up = (isSum ? -signed : signed) > 0
    return up || (table[row]?.[column] ?? 0) > 0
  }
  const isSum = (spot.row === lastRow) !== (spot.column === lastColumn)
  const signed: Sign = (isSum ? -by : by) > 0 ? 1 : -1
  if (!mayMove(spot.row, spot.column, signed)) return false
  const against: Sign = signed === 1 ? -1 : 1
  // Along rows one goes against, along columns one goes with; the way ends in the column one began in.
  const rows = new Set([spot.row])
  const columns = new Set<number>()
  const queue = [spot.row]
  for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
    for (let column = 0; column <= lastColumn; column += 1) {
      const isStart = row === spot.row && column === spot.column
      if (columns.has(column) || isStart || !mayMove(row, column, against)) continue
      if (column === spot.column) return true
      columns.add(column)
      for (let next = 0; next <= lastRow; next += 1) {
        if (rows.has(next) || !mayMove(next, column, signed)) continue
        rows.add(next)
        queue.push(next)
      }
    }
  }
  return false
}

/** What costs least to hide next: parts before sums, something before none, what closes a ring before what begins one. */
function cheapest(
  table: readonly (readonly number[])[],
  hidden: readonly (readonly boolean[])[],
  { row, column }: Spot,
): Spot | undefined {
  const [lastRow, lastColumn] = [table.length - 1, (table[0]?.length ?? 1) - 1]
  const isAlone = (line: readonly (boolean | undefined)[]) => line.filter((is) => is === true).length < 2
  const rowIsAlone = isAlone(hidden[row] ?? [])
  const columnIsAlone = isAlone(hidden.map((line) => line[column]))
  const closes = (spot: Spot) => {
    const tried = hidden.map((line) => [...line])
    hide(tried, spot.row, spot.column)
    return !isKnown(table, tried, { row, column })
  }
  const cost = (spot: Spot) => [
    spot.row === lastRow || spot.column === lastColumn ? 1 : 0,
    table[spot.row]?.[spot.column] === 0 ? 1 : 0,
    closes(spot) ? 0 : 1,
    (rowIsAlone && spot.row === row) || (columnIsAlone && spot.column === column) ? 0 : 1,
    table[spot.row]?.[spot.column] ?? 0,
  ]
  const open = spotsOf(hidden.map((line) => line.map((is) => !is)))
  return open.map((spot) => ({ spot, cost: cost(spot) })).toSorted((one, other) => compare(one.cost, other.cost))[0]
    ?.spot
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, i) => value !== other[i])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
