import { type CsvKind, csvText } from '../../base/csv-text.ts'
import type { Lang } from '../../base/words.ts'
import type { FactDimension } from '../../stages/13-learning/fact-count.ts'
import { type FigureCell, type FigureColumn, type FigureTable, HIDDEN } from '../../stages/13-learning/figure-table.ts'
import { BY, cellWords, COLUMN, isShareColumn, rowLabel } from './figures-words.ts'

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

/** For people in their language, for a program in none. */
function cellText(column: FigureColumn, cell: FigureCell, lang: Lang | undefined): string {
  if (cell === null) return ''
  if (cell === HIDDEN) return HIDDEN
  if (typeof cell === 'string') return lang === undefined ? cell : cellWords(column, cell, lang)
  if (!isShareColumn(column)) return String(cell)
  return lang !== undefined ? (cell * 100).toFixed(2).replace('.', ',') : String(Number(cell.toFixed(6)))
}
