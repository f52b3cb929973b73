import { err, ok, type Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import type { SheetRow } from './read-wide-tables.ts'
import type { Looked } from '../sample.ts'
import type { SheetFault } from '../sheet-fault.ts'
import { headingOf } from '../sheet-heading.ts'

export const DRAW_COLUMNS = [
  'celle',
  'nummer',
  'sag',
  'afgjort',
  'bestemmelse',
  'kommune',
  'udfald',
  'trukket',
  'hvorfor',
  'regel',
  'population',
] as const

/** A list that was drawn before, as far as it takes to draw it again. */
export interface KeptDraw {
  readonly byCell: ReadonlyMap<number, readonly Looked[]>
  /** The rule of its first row: "tilfaeldigt 2026". */
  readonly rule: string
  readonly population: string
  /** Each row as it stands, by its columns. */
  readonly rows: readonly KeptRow[]
}

export type DrawColumn = (typeof DRAW_COLUMNS)[number]

export interface KeptRow {
  readonly row: number
  /** Of the columns that the list has. */
  readonly told: ReadonlyMap<DrawColumn, string>
}

export function readKeptDraw([heading, ...sheet]: readonly SheetRow[]): Result<KeptDraw, readonly SheetFault[]> {
  const at = headingOf(heading?.cells ?? [], DRAW_COLUMNS, ['celle', 'sag', 'trukket', 'regel', 'population'])
  if (!at.ok) return at
  const faults: SheetFault[] = []
  const byCell = new Map<number, Looked[]>()
  const text = (cells: readonly string[], column: DrawColumn) => (cells[at.value.get(column) ?? -1] ?? '').trim()
  for (const { row, cells } of sheet) {
    const cell = Number(text(cells, 'celle'))
    const taken = text(cells, 'trukket').toLowerCase()
    if (!Number.isInteger(cell) || cell < 1) faults.push({ row, column: 'celle', words: WRONG_CELL })
    if (taken !== 'ja' && taken !== 'nej') faults.push({ row, column: 'trukket', words: YES_OR_NO })
    byCell.set(cell, [...(byCell.get(cell) ?? []), { id: text(cells, 'sag'), taken: taken === 'ja' }])
  }
  const first = sheet[0]?.cells
  for (const { row, cells } of sheet)
    if (first !== undefined && text(cells, 'population') !== text(first, 'population'))
      faults.push({ row, column: 'population', words: OTHER_POPULATION })
  if (first === undefined) faults.push({ words: NO_ROWS })
  if (faults.length > 0 || first === undefined) return err(faults)
  const there = DRAW_COLUMNS.filter((column) => at.value.has(column))
  const rows = sheet.map(({ row, cells }) => ({
    row,
    told: new Map(there.map((column) => [column, text(cells, column)])),
  }))
  return ok({ byCell, rule: text(first, 'regel'), population: text(first, 'population'), rows })
}

const WRONG_CELL: Words = {
  da: 'Skriv cellens nummer i planen, fra 1.',
  en: 'Write the number of the cell in the plan, from 1.',
}
const YES_OR_NO: Words = { da: 'Skriv ja eller nej.', en: 'Write ja or nej.' }
const OTHER_POPULATION: Words = {
  da: 'Der står en anden population end i listens første række.',
  en: 'There is another population than in the first row of the list.',
}
const NO_ROWS: Words = { da: 'Listen har ingen rækker.', en: 'The list has no rows.' }
