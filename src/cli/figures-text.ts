import type { Figures } from '../stages/13-learning/figures.ts'
import { type FigureTable, SUM } from '../stages/13-learning/figure-table.ts'
import { BY_MEANS, cellWords, COLUMN, rowLabel, TABLE_MEANS, TABLE_TITLE } from '../web/figures/figures-words.ts'
import { findingWords } from '../web/figures/finding-words.ts'
import type { TextStyle } from './finding-text.ts'
import { wrap } from './wrap.ts'

/** Every table with its finding and definition, in columns. */
export function figuresText({ by, tables }: Figures, style: TextStyle): string {
  const means = BY_MEANS[by]?.[style.lang]
  return [
    ...(means === undefined ? [] : [`${wrap(means, style.width).join('\n')}\n`]),
    ...tables.filter(({ rows }) => rows.length > 0).map((table) => tableText(table, by, style)),
  ].join('\n')
}

function tableText(table: FigureTable, by: Figures['by'], { lang, paint, width }: TextStyle): string {
  const head = ['', ...table.columns.map((column) => COLUMN[column][lang])]
  const rows = table.rows.map(({ key, cells }) => [
    rowLabel(table, by, key, lang),
    ...cells.map((cell, at) => cellWords(table.columns[at] ?? 'antal', cell, lang)),
  ])
  // Long headings stand on several lines, so that the numbers stay together.
  const heads = head.map((words) => (words === '' ? [''] : wrap(words, 13)))
  const height = Math.max(...heads.map((lines) => lines.length))
  const widths = head.map((_, at) =>
    Math.max(...(heads[at] ?? []).map(({ length }) => length), ...rows.map((row) => (row[at] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd()
  const [title, finding] = [TABLE_TITLE[table.name][lang], findingWords(table, by, lang)]
  return [
    paint('bold', title),
    ...(finding === title ? [] : wrap(finding, width)),
    ...wrap(TABLE_MEANS[table.name][lang], width).map((words) => paint('dim', words)),
    '',
    ...Array.from({ length: height }, (_, at) =>
      paint('dim', line(heads.map((lines) => lines[at - height + lines.length] ?? ''))),
    ),
    ...rows.map((row, at) => (table.rows[at]?.key === SUM ? paint('bold', line(row)) : line(row))),
    '',
  ].join('\n')
}
