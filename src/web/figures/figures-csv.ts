import type { Lang } from '../../base/words.ts'
import type { FactDimension } from '../../stages/13-learning/fact-count.ts'
import { type FigureCell, type FigureColumn, type FigureTable, HIDDEN } from '../../stages/13-learning/figure-table.ts'
import { BY, cellWords, COLUMN, isShareColumn, rowLabel } from './figures-words.ts'

/** For a program, or for Danish Excel: with its mark, semicolons and decimal commas. */
export type CsvKind = 'maskine' | 'excel'

/** One table. A share is a part of 1 for a program, and percent with two decimals for people. */
export function figuresCsv(table: FigureTable, by: FactDimension, kind: CsvKind, lang: Lang): string {
  const isExcel = kind === 'excel'
  const heading = isExcel
    ? [lang === 'da' ? 'Kode' : 'Code', BY[by][lang], ...table.columns.map((column) => COLUMN[column][lang])]
    : ['kode', 'navn', ...table.columns]
  const rows = table.rows.map(({ key, cells }) => [
    key,
    rowLabel(table, by, key, lang),
    ...cells.map((cell, at) => cellText(table.columns[at] ?? 'antal', cell, isExcel ? lang : undefined)),
  ])
  return csvText([heading, ...rows], kind)
}

/** Rows of words as a file of the kind. */
export function csvText(rows: readonly (readonly string[])[], kind: CsvKind): string {
  const isExcel = kind === 'excel'
  const [separator, end] = isExcel ? [';', '\r\n'] : [',', '\n']
  const line = (cells: readonly string[]) => cells.map((cell) => quoted(cell, separator)).join(separator) + end
  return (isExcel ? '\uFEFF' : '') + rows.map(line).join('')
}

/** For people in their language, for a program in none. */
function cellText(column: FigureColumn, cell: FigureCell, lang: Lang | undefined): string {
  if (cell === null) return ''
  if (cell === HIDDEN) return HIDDEN
  if (typeof cell === 'string') return lang === undefined ? cell : cellWords(column, cell, lang)
  if (!isShareColumn(column)) return String(cell)
  return lang !== undefined ? (cell * 100).toFixed(2).replace('.', ',') : String(Number(cell.toFixed(6)))
}

/** A name that begins like a formula is only a name. */
function quoted(cell: string, separator: string): string {
  const plain = /^[=+@\t]/.test(cell) ? `'${cell}` : cell
  return plain.includes(separator) || /["\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
