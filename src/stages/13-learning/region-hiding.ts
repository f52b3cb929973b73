import { MUNICIPALITIES } from '../../law/municipality.ts'
import { regionsOf, UNTOLD } from './fact-counters.ts'
import { FEWEST_SHOWN, type Spot, suppress, type SuppressedTable } from './suppress.ts'

interface Counted {
  readonly keys: readonly string[]
  readonly table: SuppressedTable
}

interface Regions {
  readonly keys: readonly string[]
  /** A column for each part. */
  readonly rows: readonly (readonly number[])[]
  readonly tellsRowSums: boolean
  /** What must be hidden of the regions that were joined, for the sake of another table. */
  readonly also: readonly Spot[]
}

/**
 * A region is the sum of its municipalities, so it is told where all of them are, and then tells nothing new. Regions
 * that were joined on the way are told apart by the years, which the municipalities are not: they are hidden in as a
 * table of their own. `force`: what must be hidden of the municipalities for the regions' sake.
 */
export function hideRegions(
  kommune: Counted,
  counts: readonly (readonly number[])[],
  { keys, rows, tellsRowSums, also: asked }: Regions,
): { readonly table: SuppressedTable; readonly force: readonly Spot[] } {
  const isJoined = keys.some((key) => key === UNTOLD || !FIRST_REGIONS.has(key))
  const blockOfRegion = (key: string) => (isJoined && !LASTING_REGIONS.has(key) ? JOINED : key)
  const blockOfMunicipality = (code: string) => {
    const { first, last } = regionsOf(code)
    return first === last || !isJoined ? blockOfRegion(first) : JOINED
  }
  const blocks = kommune.keys.map(blockOfMunicipality)
  const width = (rows[0]?.length ?? 0) + 1
  const columns = Array.from({ length: width }, (_, column) => column)
  const isTold = (block: string, column: number) =>
    blocks.every((one, row) => one !== block || kommune.table[row]?.[column] !== null)

  const table = rows.map((row) => [...row, row.reduce((sum, one) => sum + one, 0)] as (number | null)[])
  for (const block of new Set(keys.map(blockOfRegion))) {
    const own = keys.flatMap((key, at) => (blockOfRegion(key) === block ? [at] : []))
    const untold = columns.filter((column) => !isTold(block, column))
    const hidden = own.length === 1 ? undefined : within(own, untold)
    for (const [at, row] of own.entries())
      for (const column of columns)
        if (untold.includes(column) || (own.length > 1 && (hidden?.[at]?.[column] ?? null) === null))
          (table[row] ?? [])[column] = null
  }
  return { table: [...table, kommune.table.at(-1) ?? []], force: columns.flatMap(lonely) }

  /** Undefined where all must be hidden: the sums of the block are known from its municipalities. */
  function within(own: readonly number[], untold: readonly number[]): SuppressedTable | undefined {
    const also = untold.flatMap((column) => [...own, -1].map((_, row) => ({ row, column })))
    const besides = asked.flatMap(({ row, column }) => (own.includes(row) ? [{ row: own.indexOf(row), column }] : []))
    const sums = tellsRowSums ? [] : [...own, -1].map((_, row) => ({ row, column: width - 1 }))
    const hidden = suppress(
      own.map((row) => rows[row] ?? []),
      [...also, ...besides, ...sums],
    )
    const isKept = columns.every(
      (column) =>
        hidden.at(-1)?.[column] !== null || untold.includes(column) || (!tellsRowSums && column === width - 1),
    )
    return isKept ? hidden : undefined
  }

  /** Where only one block is hidden, it is what the others leave of the whole: not if that is a few. */
  function lonely(column: number): readonly Spot[] {
    if ((kommune.table.at(-1)?.[column] ?? null) === null) return []
    const hidden = [...new Set(blocks)].filter((block) => !isTold(block, column))
    const [only] = hidden
    if (only === undefined || hidden.length > 1) return []
    const sumOf = (row: readonly number[] = []) => row.reduce((sum, one) => sum + one, 0)
    const of = (row: number) => (column === width - 1 ? sumOf(counts[row]) : (counts[row]?.[column] ?? 0))
    const inside = blocks.flatMap((block, row) => (block === only ? [row] : []))
    const few = inside.reduce((sum, row) => sum + of(row), 0)
    if (few === 0 || few >= FEWEST_SHOWN) return []
    const most = (list: readonly number[]) => list.toSorted((one, other) => of(other) - of(one)).slice(0, 1)
    const outside = blocks.flatMap((block, row) => (block === only || of(row) === 0 ? [] : [row]))
    return [...most(inside), ...most(outside)].flatMap((row) => columns.map((each) => ({ row, column: each })))
  }
}

const JOINED = 'sammenlagt'
const ALL = MUNICIPALITIES.map(({ code }) => regionsOf(code))
const FIRST_REGIONS = new Set(ALL.map(({ first }) => first))
const LASTING_REGIONS = new Set(ALL.filter(({ first, last }) => first === last).map(({ first }) => first))
