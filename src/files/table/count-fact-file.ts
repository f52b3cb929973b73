import { ROW_KEY } from '../../stages/13-learning/fact-column.ts'
import { factPlaces, type FactPlaces } from '../../stages/13-learning/read-fact-row.ts'
import type { SheetFault } from '../../stages/13-learning/sheet-fault.ts'
import { countFactColumns } from './count-fact-columns.ts'
import { factFileKind, type FactFile, openFactRows } from './fact-rows.ts'
import { STANDARD_INPUT } from '../read-path.ts'
import type { SheetItem } from './read-sheet.ts'
import { SeenKeys } from './seen-keys.ts'
import { type FactReading, keyOf, MOST_FAULTS, refused, RowByKey, sentTwice, SheetCount } from './sheet-count.ts'

/** Counts a file of facts, from CSV, JSON lines or Parquet, or tells what is wrong with it by row and column. */
export async function countFactFile(file: FactFile): Promise<FactReading> {
  const isOnce = file.path === STANDARD_INPUT
  if (!isOnce && (await factFileKind(file.path)) === 'parquet') {
    const counted = await countFactColumns(file.path, file.onPart)
    if (counted !== undefined) return { kind: 'laest', ...counted }
  }
  const rows = await openFactRows(file)
  if (!rows.ok) return refused([{ words: rows.error }])
  const sheet = new SheetCount(isOnce ? new RowByKey() : new SeenKeys())
  for await (const item of rows.value) if (!sheet.take(item)) break
  sheet.countHeld()
  const { repeated } = sheet
  if (repeated.size > 0 && sheet.faults.length < MOST_FAULTS) {
    // Seldom, and only then is it looked up where they stood, or that they only seemed to be the same.
    const again = await openFactRows({ ...file, onPart: undefined })
    if (!again.ok) return refused([{ words: again.error }])
    sheet.faults.push(...(await sentTwiceIn(again.value, repeated)))
  }
  return sheet.end()
}

async function sentTwiceIn(items: AsyncIterable<SheetItem>, keys: ReadonlySet<string>): Promise<SheetFault[]> {
  const rows = new RowByKey()
  const faults: SheetFault[] = []
  let places: FactPlaces | undefined
  for await (const item of items) {
    if (item.kind === 'fault' || faults.length >= MOST_FAULTS) break
    if (places === undefined) {
      const found = factPlaces(item.cells)
      if (!found.ok) break
      places = found.value
      continue
    }
    const key = keyOf(item.cells, places)
    const before = keys.has(key) && rows.add(key, item.row)
    if (typeof before === 'number') faults.push({ row: item.row, column: ROW_KEY, words: sentTwice(before) })
  }
  return faults
}
