/** A number as it is printed: what is rounded away is not known. */
export interface PrintedNumber {
  readonly value: number
  readonly decimals: number
  readonly isPercent: boolean
}

/** A number and where it stands, by the names that a reader sees. */
export interface PrintedCell {
  readonly table: string
  readonly row: string
  readonly column: string
  readonly number: PrintedNumber
}

/** A table as it is copied from a report: rows and columns in their order, null where nothing is printed. */
export interface PrintedTable {
  readonly name: string
  readonly rows: readonly string[]
  readonly columns: readonly PrintedColumn[]
  readonly cells: readonly (readonly (PrintedCell | null)[])[]
}

export interface PrintedColumn {
  /** With the heading over it, where there are two. */
  readonly name: string
  /** The heading nearest to the numbers. */
  readonly own: string
  readonly group: string
  readonly isPercent: boolean
}

/** Danish and English ways to print one: 1.234 and 1,234 are thousands, a line alone is none. Undefined: no number. */
export function readPrintedNumber(given: string): PrintedNumber | undefined {
  const text = given.replaceAll(/[\s\u00A0\u202F]+/g, '').replace(/^[(*]|[)*]$/g, '')
  if (/^[-–—]$/.test(text)) return { value: 0, decimals: 0, isPercent: false }
  const match = /^([-−]?)(\d+(?:[.,]\d{3})*)(?:([.,])(\d+))?(%|pct\.?|procent)?$/i.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', , part = '', percent] = match
  // "1.234" is a thousand, and so is "1,234": a share with three decimals is never printed without a nought before.
  const value = Number(`${whole.replaceAll(/[.,]/g, '')}.${part === '' ? '0' : part}`)
  return { value: sign === '' ? value : -value, decimals: part.length, isPercent: percent !== undefined }
}

/** Names as they are compared: capitals and spaces do not count. */
export const plainName = (name: string): string => name.toLowerCase().replaceAll(/\s+/g, ' ').trim()
