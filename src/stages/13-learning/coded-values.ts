import type { FactColumn } from './fact-column.ts'
import { type CellValue, readCell } from './read-fact-row.ts'

/** A number for each value, in the order they were met; 0 where the cell is empty. */
export class CodedValues {
  readonly name: string
  readonly values: (CellValue | undefined)[] = [undefined]
  codes = new Int32Array(0)
  readonly #column: FactColumn
  readonly #textOf: (value: unknown) => string
  readonly #known = new Map<unknown, number>()
  readonly #byText = new Map<string, number>()

  constructor(column: FactColumn, textOf: (value: unknown) => string) {
    this.name = column.name
    this.#column = column
    this.#textOf = textOf
  }

  take(given: ArrayLike<unknown> | undefined, rows: number): boolean {
    if (this.codes.length < rows) this.codes = new Int32Array(rows)
    else if (given === undefined) this.codes.fill(0)
    if (given === undefined) return true
    const { codes } = this
    const known = this.#known
    for (let row = 0; row < rows; row += 1) {
      const value = given[row]
      const code = known.get(value) ?? this.#learn(value)
      if (code < 0) return false
      codes[row] = code
    }
    return true
  }

  /** Below nought where it is no value of the column. */
  #learn(value: unknown): number {
    const text = this.#textOf(value).trim()
    const read = text === '' ? undefined : readCell(text, this.#column.cell)
    if (read !== undefined && !read.ok) return -1
    const same = read === undefined ? '' : JSON.stringify(read.value)
    const code = read === undefined ? 0 : (this.#byText.get(same) ?? this.values.push(read.value) - 1)
    this.#byText.set(same, code)
    this.#known.set(value, code)
    return code
  }
}
