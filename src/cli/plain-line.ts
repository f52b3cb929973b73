/** Controls, joiners and changes of direction: in a terminal they could move the cursor or hide what stands. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
/** Soft hyphen, zero width space and byte order mark are ordinary in letters and say nothing. */
const SAYS_NOTHING = new Set(['\u00AD', '\u200B', '\uFEFF'])
const MARK = /^\p{M}$/u
const WIDE =
  /^(?:\p{Extended_Pictographic}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{20000}-\u{3FFFD}])$/u

/** A file name or other foreign word on one line: what can't be seen is shown as its code. */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`)
}

/** One character as it is shown, and the columns it takes. */
interface Cell {
  readonly text: string
  readonly at: number
  readonly width: number
}

/** A line of a letter for a terminal. */
export interface PlainLine {
  readonly text: string
  readonly cells: readonly Cell[]
  /** `columns[i]` is where the line's UTF-16 unit `i` begins; one longer than the line. */
  readonly columns: readonly number[]
}

/** Tabs become a space and what can't be seen a dot, so that an underline stands under its words. */
export function plainLine(line: string): PlainLine {
  const columns: number[] = []
  const cells: Cell[] = []
  let column = 0
  for (const character of line) {
    for (let unit = 0; unit < character.length; unit++) columns.push(column)
    const shown = plainText(character)
    const width = widthOf(shown)
    cells.push({ text: shown, at: column, width })
    column += width
  }
  columns.push(column)
  return { text: plainText(line), cells, columns }
}

/** Foreign words in a terminal: nothing in them can move the cursor or hide what stands. */
export function plainText(text: string): string {
  return text.replaceAll(/[\t\u00A0]/g, ' ').replace(UNSEEN, (unit) => (SAYS_NOTHING.has(unit) ? '' : '·'))
}

export function widthOf(text: string): number {
  let width = 0
  for (const character of text) {
    if (character < '\u0300') width += 1
    else if (!MARK.test(character)) width += WIDE.test(character) ? 2 : 1
  }
  return width
}
