import { CATEGORIES, CODE_LISTS, OUTCOMES } from './coded-case.ts'
import { type Dimension, NO_CATEGORY, REST, type RowVariable, type TallyCell, valueOf } from './tally.ts'

/** How many cases of each column have each code; with several codes a case they come to more than the cases. */
export interface CrossCount {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** By row, then by column. */
  readonly counts: readonly (readonly number[])[]
  /** Cases of each column where it was coded. */
  readonly bases: readonly number[]
}

/** Rows in the order of how many, or in their own where they have one. */
export function crossCount(cells: readonly TallyCell[], variable: RowVariable, by: Dimension): CrossCount {
  const columns = inOrder(by, new Set(cells.map((cell) => valueOf(cell, by))))
  const at = new Map(columns.map((column, place) => [column, place]))
  const bases = columns.map(() => 0)
  const found = new Map<string, number[]>()
  for (const cell of cells) {
    const place = at.get(valueOf(cell, by)) ?? 0
    const { cases, codes } = codedIn(cell, variable)
    bases[place] = (bases[place] ?? 0) + cases
    for (const [code, count] of codes) {
      let row = found.get(code)
      if (row === undefined) found.set(code, (row = columns.map(() => 0)))
      row[place] = (row[place] ?? 0) + count
    }
  }
  const rows = inOrder(variable, found.keys(), (code) => total(found.get(code) ?? []))
  return { rows, columns, counts: rows.map((code) => found.get(code) ?? []), bases }
}

function codedIn(cell: TallyCell, variable: RowVariable): { cases: number; codes: ReadonlyMap<string, number> } {
  // The category is that of the flaw that decided: where none did there is none to count.
  if (variable === 'kategori' && cell.category === NO_CATEGORY) return { cases: 0, codes: new Map() }
  if (isDimension(variable)) return { cases: cell.cases, codes: new Map([[valueOf(cell, variable), cell.cases]]) }
  return cell.coded.get(variable) ?? { cases: 0, codes: new Map() }
}

function isDimension(variable: RowVariable): variable is Dimension {
  return variable === 'aar' || variable === 'bestemmelse' || variable === 'udfald' || variable === 'kategori'
}

/** Whether a case has one value and no more, so that the rows come to the cases. */
export const isSingle = (variable: RowVariable): boolean => isDimension(variable) || variable === 'antal-mangler'

const total = (row: readonly number[]): number => row.reduce((sum, count) => sum + count, 0)

const OWN_ORDER: Readonly<Partial<Record<RowVariable, readonly string[]>>> = {
  udfald: OUTCOMES,
  kategori: [...CATEGORIES, NO_CATEGORY],
  'antal-mangler': ['0', '1', '2', '3', '4+'],
  handleanvisninger: CODE_LISTS.handleanvisninger,
}

function inOrder(
  variable: RowVariable,
  codes: Iterable<string>,
  sizeOf: (code: string) => number = () => 0,
): readonly string[] {
  const own = OWN_ORDER[variable]
  const list: readonly string[] = own ?? (isDimension(variable) ? [] : (listOf(variable) ?? []))
  const rank = (code: string) => (code === REST ? Infinity : list.includes(code) ? list.indexOf(code) : list.length)
  const bySize = (one: string, other: string) => (own === undefined ? sizeOf(other) - sizeOf(one) : 0)
  const isDated = variable === 'aar' || variable === 'bestemmelse'
  return [...codes].toSorted(
    (one, other) =>
      Number(one === REST) - Number(other === REST) ||
      (isDated ? natural(one, other) : bySize(one, other)) ||
      rank(one) - rank(other) ||
      natural(one, other),
  )
}

const listOf = (variable: Exclude<RowVariable, Dimension>): readonly string[] | null =>
  variable === 'antal-mangler' ? null : CODE_LISTS[variable]

/** "§ 85" before "§ 107", by the numbers in them; the same on every machine. */
function natural(one: string, other: string): number {
  const parts = (text: string) => text.match(/\d+|\D+/g) ?? []
  const [a, b] = [parts(one), parts(other)]
  for (const [at, part] of a.entries()) {
    const against = b[at]
    if (against === undefined) return 1
    if (part === against) continue
    const numbers = Number(part) - Number(against)
    return Number.isNaN(numbers) || numbers === 0 ? (part < against ? -1 : 1) : numbers
  }
  return a.length - b.length
}
