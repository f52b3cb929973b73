/** For a program, or for Danish Excel: with its mark, semicolons and lines as Windows ends them. */
export type CsvKind = 'maskine' | 'excel'

/** Rows of words as a file of the kind. */
export function csvText(rows: readonly (readonly string[])[], kind: CsvKind): string {
  const [mark, separator, end] = kind === 'excel' ? ['\uFEFF', ';', '\r\n'] : ['', ',', '\n']
  return mark + rows.map((cells) => cells.map((cell) => cellText(cell, separator)).join(separator) + end).join('')
}

/** What a spreadsheet would reckon, whoever wrote it. */
const FORMULA = /^[=+\-@\t\r]/
/** Begins as a formula does, and is none. */
const NEGATIVE = /^-\d+(?:[.,]\d+)?$/

function cellText(text: string, separator: string): string {
  const plain = FORMULA.test(text) && !NEGATIVE.test(text) ? `'${text}` : text
  return plain.includes(separator) || /["\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
