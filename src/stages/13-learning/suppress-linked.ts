import { FEWEST_SHOWN } from './suppress.ts'

/**
 * One table of several that count the same rows in different columns (by year, by provision …):
 * each row comes to the same total in all of them.
 */
export interface LinkedTable {
  readonly counts: readonly (readonly number[])[]
  /** No count of a column can be more than this many cases, and everyone is told how many. */
  readonly bases: readonly number[]
}

/** What is not told: true where it is hidden. */
export interface LinkedHiding {
  readonly tables: readonly { readonly cells: readonly (readonly boolean[])[]; readonly sums: readonly boolean[] }[]
  /** Of each row, over all columns. */
  readonly totals: readonly boolean[]
  /** Of everything. */
  readonly whole: boolean
}

interface Options {
  /** The rows of a column come to its cases, which are told: its sum can't be hidden. */
  readonly isSingle: boolean
  readonly fewest?: number
}

type Spot =
  | { readonly kind: 'cell'; readonly table: number; readonly row: number; readonly column: number }
  | { readonly kind: 'sum'; readonly table: number; readonly column: number }
  | { readonly kind: 'total'; readonly row: number }

/** Another reading of the tables: what goes up by one and what goes down, everything else as it is told. */
type Move = readonly { readonly spot: Spot; readonly by: 1 | -1 }[]

/**
 * Hides every count and sum below `fewest`, and for each of them so much more that there is another set of whole
 * numbers, all tables together, that would look the same. Everything else that is shown stays true in that other set.
 */
export function suppressLinked(
  tables: readonly LinkedTable[],
  { isSingle, fewest = FEWEST_SHOWN }: Options,
): LinkedHiding {
  const state = createState(tables)
  const isSmall = (count: number) => count > 0 && count < fewest
  if (isSmall(state.whole)) return everything(tables)
  const small = state.spots(isSingle).filter((spot) => isSmall(state.count(spot)))
  for (const spot of small) state.hide(spot)
  // The totals first: what they take with them often does for the cells.
  for (const spot of small.toSorted((one, other) => RANK[one.kind] - RANK[other.kind])) {
    const best = cheapest(state, movesOf(state, spot, isSingle))
    if (best === undefined) return everything(tables)
    for (const { spot: taken } of best) state.hide(taken)
  }
  return state.hiding()
}

const RANK: Readonly<Record<Spot['kind'], number>> = { total: 0, sum: 1, cell: 2 }

type State = ReturnType<typeof createState>

function createState(tables: readonly LinkedTable[]) {
  const rows = tables[0]?.counts.length ?? 0
  const totals = Array.from({ length: rows }, (_, row) => sum(tables[0]?.counts[row] ?? []))
  const sums = tables.map(({ counts, bases }) => bases.map((_, column) => sum(counts.map((line) => line[column] ?? 0))))
  const cells = tables.map(({ counts, bases }) => counts.map(() => bases.map(() => false)))
  const hiddenSums = tables.map(({ bases }) => bases.map(() => false))
  const hiddenTotals = totals.map(() => false)
  return {
    tables,
    rows,
    whole: sum(totals),
    count(spot: Spot): number {
      if (spot.kind === 'total') return totals[spot.row] ?? 0
      if (spot.kind === 'sum') return sums[spot.table]?.[spot.column] ?? 0
      return tables[spot.table]?.counts[spot.row]?.[spot.column] ?? 0
    },
    isHidden(spot: Spot): boolean {
      if (spot.kind === 'total') return hiddenTotals[spot.row] === true
      if (spot.kind === 'sum') return hiddenSums[spot.table]?.[spot.column] === true
      return cells[spot.table]?.[spot.row]?.[spot.column] === true
    },
    hide(spot: Spot): void {
      const line =
        spot.kind === 'total'
          ? hiddenTotals
          : spot.kind === 'sum'
            ? hiddenSums[spot.table]
            : cells[spot.table]?.[spot.row]
      if (line !== undefined) line[spot.kind === 'total' ? spot.row : spot.column] = true
    },
    /** Whether the count could have been one more or less: none is below nought, no cell is above its cases. */
    canMove(spot: Spot, by: 1 | -1): boolean {
      const to = this.count(spot) + by
      if (to < 0) return false
      return spot.kind !== 'cell' || to <= (tables[spot.table]?.bases[spot.column] ?? 0)
    },
    spots(isSingle: boolean): readonly Spot[] {
      return [
        ...totals.map((_, row) => ({ kind: 'total', row }) as const),
        ...tables.flatMap(({ bases, counts }, table) =>
          bases.flatMap((_, column) => [
            ...(isSingle ? [] : [{ kind: 'sum', table, column } as const]),
            ...counts.map((_line, row) => ({ kind: 'cell', table, row, column }) as const),
          ]),
        ),
      ]
    },
    hiding: (): LinkedHiding => ({
      tables: cells.map((own, table) => ({ cells: own, sums: hiddenSums[table] ?? [] })),
      totals: hiddenTotals,
      whole: false,
    }),
  }
}

function everything(tables: readonly LinkedTable[]): LinkedHiding {
  return {
    tables: tables.map(({ counts, bases }) => ({
      cells: counts.map(() => bases.map(() => true)),
      sums: bases.map(() => true),
    })),
    totals: (tables[0]?.counts ?? []).map(() => true),
    whole: true,
  }
}

/** Every move of the simplest shapes that changes what stands in a spot. */
function* movesOf(state: State, spot: Spot, isSingle: boolean): Generator<Move> {
  for (const by of [1, -1] as const) {
    if (spot.kind === 'total') yield* exchanges(state, spot.row, by)
    else {
      yield* rings(state, spot, by, isSingle)
      if (spot.kind === 'cell') yield* exchanges(state, spot.row, by, spot)
    }
  }
}

/** Four corners of one table: both rows and both columns come to what they did. The sums of columns are a row too. */
function* rings(state: State, spot: Exclude<Spot, { kind: 'total' }>, by: 1 | -1, isSingle: boolean): Generator<Move> {
  const { table, column } = spot
  const own: readonly (number | 'sum')[] = [
    ...Array.from({ length: state.rows }, (_, row) => row),
    ...(isSingle ? [] : (['sum'] as const)),
  ]
  const line = spot.kind === 'sum' ? 'sum' : spot.row
  const at = (row: number | 'sum', place: number): Spot =>
    row === 'sum' ? { kind: 'sum', table, column: place } : { kind: 'cell', table, row, column: place }
  const against = by === 1 ? -1 : 1
  for (const other of state.tables[table]?.bases.keys() ?? []) {
    if (other === column) continue
    for (const row of own) {
      if (row === line) continue
      // A column comes to its sum: with the sum as one of the corners both go the same way.
      const along = row === 'sum' || line === 'sum'
      yield [
        { spot, by },
        { spot: at(line, other), by: against },
        { spot: at(row, column), by: along ? by : against },
        { spot: at(row, other), by: along ? against : by },
      ]
    }
  }
}

/** One row gives one case to another in every table at once, in a column of each; through `via` where it is given. */
function* exchanges(state: State, row: number, by: 1 | -1, via?: Extract<Spot, { kind: 'cell' }>): Generator<Move> {
  const against = by === 1 ? -1 : 1
  for (let other = 0; other < state.rows; other += 1) {
    if (other === row) continue
    const ways: Move[] = []
    for (const [table, { bases }] of state.tables.entries()) {
      const pairs = [...bases.keys()]
        .filter((column) => via === undefined || via.table !== table || via.column === column)
        .map((column): Move => [
          { spot: { kind: 'cell', table, row, column }, by },
          { spot: { kind: 'cell', table, row: other, column }, by: against },
        ])
      const best = cheapest(state, pairs)
      if (best === undefined) break
      ways.push(best)
    }
    if (ways.length < state.tables.length) continue
    yield [{ spot: { kind: 'total', row }, by }, { spot: { kind: 'total', row: other }, by: against }, ...ways.flat()]
  }
}

/** That which can be made and hides least that is not hidden yet: parts before sums, something before none. */
function cheapest(state: State, moves: Iterable<Move>): Move | undefined {
  let best: { readonly move: Move; readonly cost: number } | undefined
  for (const move of moves) {
    if (!move.every(({ spot, by }) => state.canMove(spot, by))) continue
    const cost = sum(move.map(({ spot }) => (state.isHidden(spot) ? 0 : costOf(state, spot))))
    if (best === undefined || cost < best.cost) best = { move, cost }
    if (best.cost === 0) break
  }
  return best?.move
}

function costOf(state: State, spot: Spot): number {
  const small = 1 + state.count(spot) / (1 + state.whole)
  if (spot.kind === 'cell') return state.count(spot) === 0 ? 3 : small
  return spot.kind === 'sum' ? 20 * small : 40 * small
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
