import { open } from 'node:fs/promises'
import { err, ok, type Result } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import type { DecisionFact } from '../stages/13-learning/decision-fact.ts'
import { FACT_COLUMNS, ROW_KEY } from '../stages/13-learning/fact-column.ts'
import type { Counters } from '../stages/13-learning/fact-counters.ts'
import { type FactRowReader, factRowReader } from '../stages/13-learning/read-fact-row.ts'
import type { SheetFault } from '../stages/13-learning/sheet-fault.ts'
import { countFactColumns } from './count-fact-columns.ts'
import { countFactSheet } from './count-fact-sheet.ts'
import { openBytes } from './open-bytes.ts'
import { readErrorWords } from './read-error.ts'
import { readParquetRows } from './parquet-rows.ts'
import { STANDARD_INPUT } from './read-path.ts'
import { SeenKeys } from './seen-keys.ts'
import { readSheet, type SheetItem } from './read-sheet.ts'
import { valueText } from './sheet-cell.ts'

export type FactReading =
  | { readonly kind: 'laest'; readonly facts: number }
  /** Nothing of the file may be used. */
  | { readonly kind: 'afvist'; readonly faults: readonly SheetFault[]; readonly thereAreMore: boolean }

/** Enough to see what is wrong with a file. */
const MOST_FAULTS = 50

export interface FactFile {
  readonly path: string
  readonly stdin: AsyncIterable<Uint8Array>
  /** How much of the file is read, from 0 to 1; not told where it isn't known. */
  readonly onPart?: ((part: number) => void | Promise<void>) | undefined
}

/**
 * Counts a file by its columns, which takes a fraction of the time of reading its rows. Undefined where there is
 * anything to be said of it, and for what can be read only once: `readFactFile` then tells what is wrong, or counts.
 */
export async function countFactFile(
  file: FactFile,
): Promise<{ readonly facts: number; readonly counters: Counters } | undefined> {
  if (file.path === STANDARD_INPUT) return undefined
  const kind = await kindOf(file.path)
  if (kind === 'parquet') return countFactColumns(file.path, file.onPart)
  const rows = await textRows(file, kind)
  return rows.ok ? countFactSheet(rows.value) : undefined
}

/**
 * Every fact is given to `onFact` as it is read, from CSV, JSON lines or Parquet. What was given may only be used where
 * the answer is `laest`.
 */
export async function readFactFile(file: FactFile, onFact: (fact: DecisionFact) => void): Promise<FactReading> {
  const rows = await rowsOf(file)
  if (!rows.ok) return refused([{ words: rows.error }])
  // What comes in by itself is read once, so each number is remembered with its row.
  if (file.path === STANDARD_INPUT) return readRows(rows.value, onFact, new RowByKey())
  const seen = new SeenKeys()
  const repeated = new Set<string>()
  const reading = await readRows(rows.value, onFact, {
    before: (key) => {
      if (seen.add(key)) repeated.add(key)
      return undefined
    },
  })
  if (repeated.size === 0) return reading
  // Seldom, and only then is it looked up where they stood, or that they only seemed to be the same.
  const again = await rowsOf({ ...file, onPart: undefined })
  if (!again.ok) return refused([{ words: again.error }])
  return readRows(again.value, () => undefined, new RowByKey(repeated))
}

/** What is known of the number of a row: the row that had it before. */
interface KnownKeys {
  before(key: string, row: number): number | undefined
}

class RowByKey implements KnownKeys {
  readonly #rows = new Map<string, number>()
  readonly #only: ReadonlySet<string> | undefined

  constructor(only?: ReadonlySet<string>) {
    this.#only = only
  }

  before(key: string, row: number): number | undefined {
    if (this.#only?.has(key) === false) return undefined
    const before = this.#rows.get(key)
    this.#rows.set(key, row)
    return before
  }
}

async function rowsOf(file: FactFile): Promise<Result<AsyncIterable<SheetItem>, Words>> {
  const kind = await kindOf(file.path)
  return kind === 'parquet' ? ok(readParquetRows(file.path, file.onPart)) : textRows(file, kind)
}

const refused = (faults: readonly SheetFault[], thereAreMore = false): FactReading => ({
  kind: 'afvist',
  faults,
  thereAreMore,
})

async function readRows(
  items: AsyncIterable<SheetItem>,
  onFact: (fact: DecisionFact) => void,
  known: KnownKeys,
): Promise<FactReading> {
  const faults: SheetFault[] = []
  let reader: FactRowReader | undefined
  let facts = 0
  for await (const item of items) {
    if (item.kind === 'fault') {
      faults.push(item.fault)
      break
    }
    if (reader === undefined) {
      const heading = factRowReader(item.cells)
      if (!heading.ok) return refused(heading.error)
      reader = heading.value
      continue
    }
    if (faults.length >= MOST_FAULTS) return refused(faults, true)
    const read = reader.read(item.row, item.cells)
    if (!read.ok) {
      faults.push(...read.error)
      continue
    }
    const { fact, key } = read.value
    const before = key === undefined ? undefined : known.before(key, item.row)
    if (before !== undefined) faults.push({ row: item.row, column: ROW_KEY, words: sentTwice(before) })
    facts += 1
    onFact(fact)
  }
  if (faults.length === 0 && facts === 0) faults.push({ words: NO_ROWS })
  return faults.length > 0 ? refused(faults) : { kind: 'laest', facts }
}

async function kindOf(path: string): Promise<'csv' | 'json' | 'parquet'> {
  if (/[.](?:json|jsonl|ndjson)$/i.test(path)) return 'json'
  if (path === STANDARD_INPUT) return 'csv'
  try {
    const file = await open(path)
    try {
      const { buffer } = await file.read({ buffer: Buffer.alloc(4), position: 0 })
      return buffer.toString('latin1') === 'PAR1' ? 'parquet' : 'csv'
    } finally {
      await file.close()
    }
  } catch {
    // Told where it is opened to be read.
    return 'csv'
  }
}

async function textRows(
  { path, stdin, onPart }: FactFile,
  kind: 'csv' | 'json',
): Promise<Result<AsyncIterable<SheetItem>, Words>> {
  const bytes = await openBytes(path, stdin)
  if (!bytes.ok) return err(readErrorWords(bytes.error))
  const { size, chunks } = bytes.value
  const read = chunks((done) => (size === null || onPart === undefined ? undefined : onPart(done / size)))
  return ok(kind === 'csv' ? readSheet(read) : jsonRows(read))
}

/** A record a line. The first line of the answer is the heading, as of a sheet. */
async function* jsonRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<SheetItem> {
  const names = FACT_COLUMNS.map(({ name }) => name)
  yield { kind: 'row', row: 0, cells: names }
  let row = 0
  for await (const line of linesOf(chunks)) {
    row += 1
    if (line.trim() === '') continue
    const record = recordOf(line)
    if (record === undefined) {
      yield { kind: 'fault', fault: { row, words: NO_RECORD } }
      return
    }
    const unknown = Object.keys(record).find((name) => !names.includes(name))
    if (unknown !== undefined) {
      yield { kind: 'fault', fault: { row, column: unknown.slice(0, 40), words: NO_COLUMN } }
      return
    }
    yield { kind: 'row', row, cells: names.map((name) => valueText(record[name])) }
  }
}

function recordOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}

const LONGEST_LINE = 1_000_000

async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
    if (rest.length > LONGEST_LINE) break
  }
  yield rest + decoder.decode()
}

const sentTwice = (row: number): Words => ({
  da: `Rækken har samme løbenummer som række ${row}. Slet den ene.`,
  en: `The row has the same number as row ${row}. Delete one.`,
})
const NO_ROWS: Words = {
  da: 'Der er overskrifter, men ingen afgørelser under dem.',
  en: 'There are headings, but no decisions below them.',
}
const NO_RECORD: Words = {
  da: 'Linjen er ikke en JSON-post. Skriv én afgørelse på hver linje.',
  en: 'The line is no JSON record. Write one decision on each line.',
}
const NO_COLUMN: Words = {
  da: 'Feltet findes ikke. “holdbar facts columns” viser dem, der er.',
  en: 'There is no such field. “holdbar facts columns” shows those there are.',
}
