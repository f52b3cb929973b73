/** Where something stands, as editors count: both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A text cut into lines, for telling places. Made when a place is first asked for. */
export interface Lines {
  readonly count: number
  /** The line without its break; empty beyond the end. */
  line(number: number): string
  placeOf(offset: number): Place
}

export function cutLines(text: string): Lines {
  const starts = [0]
  for (const found of text.matchAll(/\n/g)) starts.push(found.index + found[0].length)
  return {
    count: starts.length,
    line(number) {
      const from = starts[number - 1]
      if (from === undefined) return ''
      return text.slice(from, starts[number] ?? text.length).replace(/\r?\n?$/, '')
    },
    placeOf(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
    },
  }
}
