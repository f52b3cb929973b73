/** A CSV that a Danish spreadsheet opens rightly: byte order mark, semicolons, and lines as Windows ends them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(';')}\r\n`).join('')}`
}

function cellText(text: string): string {
  // What begins so is reckoned by a spreadsheet, whoever wrote it.
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text
  return /[";\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
