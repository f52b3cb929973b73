import type { Words } from '../../base/words.ts'
import { createColumnCount } from '../../stages/13-learning/count-columns.ts'
import { FACT_COLUMNS, ROW_KEY } from '../../stages/13-learning/fact-column.ts'
import { type Counters, createCounters } from '../../stages/13-learning/fact-counters.ts'
import { holdsPersonNumber } from '../../stages/13-learning/person-number.ts'
import {
  factPlaces,
  type FactPlaces,
  type FactRowReader,
  factRowReader,
} from '../../stages/13-learning/read-fact-row.ts'
import type { SheetFault } from '../../stages/13-learning/sheet-fault.ts'
import type { SheetItem } from './read-sheet.ts'

export type FactReading =
  | { readonly kind: 'laest'; readonly facts: number; readonly counters: Counters }
  /** Nothing of the file may be used. */
  | { readonly kind: 'afvist'; readonly faults: readonly SheetFault[]; readonly thereAreMore: boolean }

/** Enough to see what is wrong with a file. */
export const MOST_FAULTS = 50
/** So many rows are counted at a time. */
const SOME = 16_384

export const refused = (faults: readonly SheetFault[], thereAreMore = false): FactReading => ({
  kind: 'afvist',
  faults,
  thereAreMore,
})

/** What is remembered of the numbers of rows: true, or the row, where one was met before. */
interface KnownKeys {
  add(key: string, row: number): boolean | number
}

/** For what can be read only once. */
export class RowByKey implements KnownKeys {
  readonly #rows = new Map<string, number>()

  add(key: string, row: number): boolean | number {
    const before = this.#rows.get(key)
    this.#rows.set(key, row)
    return before ?? false
  }
}

interface HeldRow {
  readonly row: number
  readonly cells: readonly string[]
}

/**
 * Some rows at a time by their columns, where each value is read once and not once for each row. Rows among which
 * anything is wrong are read one by one, which tells what.
 */
export class SheetCount {
  readonly faults: SheetFault[] = []
  /** Numbers that seem to stand at two rows. */
  readonly repeated = new Set<string>()
  readonly #keys: KnownKeys
  readonly #counting = createColumnCount(String)
  readonly #byRow = createCounters()
  #places: FactPlaces | undefined
  #reader: FactRowReader | undefined
  #held: HeldRow[] = []
  #facts = 0
  #thereAreMore = false

  constructor(keys: KnownKeys) {
    this.#keys = keys
  }

  /** False where there is no use in reading on. */
  take(item: SheetItem): boolean {
    if (item.kind === 'fault') {
      this.countHeld()
      if (!this.#isFull()) this.faults.push(item.fault)
      return false
    }
    if (this.#places === undefined) return this.#open(item.cells)
    if (this.#isFull()) {
      this.#thereAreMore = true
      return false
    }
    this.#held.push(item)
    if (this.#held.length === SOME) this.countHeld()
    return true
  }

  end(): FactReading {
    if (this.faults.length === 0 && this.#facts === 0) this.faults.push({ words: NO_ROWS })
    if (this.faults.length > 0) {
      const faults = this.faults.toSorted(
        (one, other) => (one.row ?? 0) - (other.row ?? 0) || Number(isNumber(one)) - Number(isNumber(other)),
      )
      return refused(faults.slice(0, MOST_FAULTS), this.#thereAreMore || faults.length > MOST_FAULTS)
    }
    this.#byRow.addAll(this.#counting.counters())
    return { kind: 'laest', facts: this.#facts, counters: this.#byRow.counters() }
  }

  #isFull(): boolean {
    return this.faults.length >= MOST_FAULTS
  }

  #open(heading: readonly string[]): boolean {
    const [places, reader] = [factPlaces(heading), factRowReader(heading)]
    if (!places.ok || !reader.ok) {
      this.faults.push(...(places.ok ? [] : places.error))
      return false
    }
    this.#places = places.value
    this.#reader = reader.value
    return true
  }

  /** Counts what was taken and not counted yet. */
  countHeld(): void {
    const held = this.#held
    this.#held = []
    const places = this.#places
    if (held.length === 0 || places === undefined) return
    for (const { row, cells } of held) this.#remember(row, cells, places)
    this.#facts += held.length
    if (held.every(({ cells }) => isPlain(cells, places)) && this.#countColumns(held, places)) return
    for (const { row, cells } of held) {
      if (this.#isFull()) {
        this.#thereAreMore = true
        return
      }
      const read = this.#reader?.read(row, cells)
      if (read?.ok === true) this.#byRow.add(read.value.fact)
      else this.faults.push(...(read?.error ?? []))
    }
  }

  #remember(row: number, cells: readonly string[], places: FactPlaces): void {
    const key = keyOf(cells, places)
    if (key === '' || holdsPersonNumber(key) || this.repeated.size >= MOST_FAULTS) return
    const before = this.#keys.add(key, row)
    if (before === true) this.repeated.add(key)
    else if (before !== false) this.faults.push({ row, column: ROW_KEY, words: sentTwice(before) })
  }

  #countColumns(held: readonly HeldRow[], { columns }: FactPlaces): boolean {
    for (const { name } of FACT_COLUMNS) {
      const at = columns.get(name)
      const cells = at === undefined ? undefined : held.map((row) => row.cells[at] ?? '')
      if (!this.#counting.take(name, cells, held.length)) return false
    }
    return this.#counting.count(held.length)
  }
}

const isNumber = ({ column }: SheetFault): boolean => column === ROW_KEY

export const keyOf = (cells: readonly string[], { key }: FactPlaces): string =>
  key === undefined ? '' : (cells[key] ?? '').trim()

function isPlain(cells: readonly string[], places: FactPlaces): boolean {
  return !cells.slice(places.width).some((cell) => cell.trim() !== '') && !holdsPersonNumber(keyOf(cells, places))
}

export const sentTwice = (row: number): Words => ({
  da: `Rækken har samme løbenummer som række ${row}. Slet den ene.`,
  en: `The row has the same number as row ${row}. Delete one.`,
})
const NO_ROWS: Words = {
  da: 'Der er overskrifter, men ingen afgørelser under dem.',
  en: 'There are headings, but no decisions below them.',
}
