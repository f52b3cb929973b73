import type { FactColumn } from './fact-column.ts'
import { type CellValue, readCell } from './read-fact-row.ts'

const NOT_MET = -2

/** Each value once, and for each row the number of its value counted from one; 0 where there is none. */
export interface CodedColumn {
  readonly dictionary: ArrayLike<unknown>
  readonly codes: Int32Array
}

/** What a column is handed over as: the value of each row, or each value once. */
export type GivenColumn = ArrayLike<unknown> | CodedColumn

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

  /** The column was not handed over, so no row has a value of it. */
  isEmpty = true

  take(given: GivenColumn | undefined, rows: number): boolean {
    this.isEmpty = given === undefined
    if (this.codes.length < rows) this.codes = new Int32Array(rows)
    else if (given === undefined) this.codes.fill(0)
    if (given === undefined) return true
    return 'dictionary' in given ? this.#takeCoded(given, rows) : this.#takeEach(given, rows)
  }

  #takeCoded({ dictionary, codes: given }: CodedColumn, rows: number): boolean {
    const { codes } = this
    // Learnt when it is met: a value that no row has is nothing to read.
    const own = new Int32Array(dictionary.length + 1).fill(NOT_MET)
    own[0] = 0
    for (let row = 0; row < rows; row += 1) {
      const place = given[row] ?? 0
      let code = own[place] ?? -1
      if (code === NOT_MET) {
        const value = dictionary[place - 1]
        code = this.#known.get(value) ?? this.#learn(value)
        own[place] = code
      }
      if (code < 0) return false
      codes[row] = code
    }
    return true
  }

  #takeEach(given: ArrayLike<unknown>, rows: number): boolean {
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
