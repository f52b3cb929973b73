import { createColumnCount } from '../stages/13-learning/count-columns.ts'
import { FACT_COLUMNS } from '../stages/13-learning/fact-column.ts'
import type { Counters } from '../stages/13-learning/fact-counters.ts'
import { holdsPersonNumber } from '../stages/13-learning/person-number.ts'
import { factPlaces, type FactPlaces } from '../stages/13-learning/read-fact-row.ts'
import { SeenKeys } from './seen-keys.ts'
import type { SheetItem } from './read-sheet.ts'

/** So many rows are counted at a time. */
const SOME = 16_384

/**
 * Counts rows of cells by their columns, so that each value of a column is read once and not once for each row.
 * Undefined where there is anything to be said of them: then they are to be read one by one, which tells what.
 */
export async function countFactSheet(
  items: AsyncIterable<SheetItem>,
): Promise<{ readonly facts: number; readonly counters: Counters } | undefined> {
  const counting = createColumnCount(String)
  const keys = new SeenKeys()
  let places: FactPlaces | undefined
  let held: (readonly string[])[] = []
  let facts = 0

  function countHeld(): boolean {
    for (const { name } of FACT_COLUMNS) {
      const at = places?.columns.get(name)
      const cells = at === undefined ? undefined : held.map((row) => row[at] ?? '')
      if (!counting.take(name, cells, held.length)) return false
    }
    if (!counting.count(held.length)) return false
    facts += held.length
    held = []
    return true
  }

  for await (const item of items) {
    if (item.kind === 'fault') return undefined
    if (places === undefined) {
      const found = factPlaces(item.cells)
      if (!found.ok) return undefined
      places = found.value
      continue
    }
    if (item.cells.slice(places.width).some((cell) => cell.trim() !== '')) return undefined
    const key = places.key === undefined ? '' : (item.cells[places.key] ?? '').trim()
    if (key !== '' && (holdsPersonNumber(key) || keys.add(key))) return undefined
    held.push(item.cells)
    if (held.length === SOME && !countHeld()) return undefined
  }
  if (held.length > 0 && !countHeld()) return undefined
  return facts === 0 ? undefined : { facts, counters: counting.counters() }
}
