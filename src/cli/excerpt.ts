import type { Quote } from '../text/quote.ts'
import type { Lines } from '../base/place.ts'
import { type PlainLine, plainLine } from './plain-line.ts'

/** A line of the letter and the marks that stand under its words. */
export interface ExcerptRow {
  readonly number: string
  readonly text: string
  readonly mark: string
}

const MOST_LINES = 3
const LEAD = 24

/** The quoted words where they stand, cut to the width: a few lines of the text, each underlined. */
export function excerpt(lines: Lines, quote: Quote, width: number): ExcerptRow[] {
  const room = Math.max(30, width - 8)
  const first = lines.placeOf(quote.from)
  const last = lines.placeOf(Math.max(quote.from, quote.to - 1))
  const rows: ExcerptRow[] = []
  for (let number = first.line; number <= last.line && rows.length < MOST_LINES; number++) {
    const line = lines.line(number)
    const from = number === first.line ? first.column - 1 : line.length - line.trimStart().length
    const to = number === last.line ? Math.min(last.column, line.length) : line.trimEnd().length
    if (number !== first.line && to <= from) continue
    rows.push({ number: String(number), ...window(plainLine(line), from, Math.max(to, from + 1), room) })
  }
  return rows
}

/** A letter's paragraph may be one long line: it is cut around the words. */
function window(
  line: PlainLine,
  from: number,
  to: number,
  room: number,
): { readonly text: string; readonly mark: string } {
  const whole = line.columns.at(-1) ?? 0
  const start = line.columns[from] ?? whole
  const end = Math.max(line.columns[to] ?? whole, start + 1)
  // Begin a little before the words, where they would else fall outside.
  const left = whole <= room || end <= room ? 0 : Math.max(0, Math.min(start - LEAD, whole - room))
  const right = Math.min(whole, left + room)
  const shown = line.cells.filter((cell) => cell.at >= left && cell.at + cell.width <= right)
  const before = left > 0 ? '… ' : ''
  const after = right < whole ? ' …' : ''
  const indent = start - (shown[0]?.at ?? left) + before.length
  const text = before + shown.map((cell) => cell.text).join('') + after
  return {
    text: text.trimEnd(),
    mark: ' '.repeat(Math.max(0, indent)) + '^'.repeat(Math.max(1, Math.min(end, right) - start)),
  }
}
