import { open } from 'node:fs/promises'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import { FACT_COLUMNS, ROW_KEY } from '../../stages/13-learning/fact-column.ts'
import { openBytes } from '../open-bytes.ts'
import { readParquetRows } from './parquet-rows.ts'
import { readErrorWords } from '../read-error.ts'
import { STANDARD_INPUT } from '../read-path.ts'
import { readSheet, type SheetItem } from './read-sheet.ts'
import { valueText } from './sheet-cell.ts'

export interface FactFile {
  readonly path: string
  readonly stdin: AsyncIterable<Uint8Array>
  /** How much of the file is read, from 0 to 1; not told where it isn't known. */
  readonly onPart?: ((part: number) => void | Promise<void>) | undefined
}

/** The rows of a file of facts as cells, its heading first, from CSV, JSON lines or Parquet. */
export async function openFactRows(file: FactFile): Promise<Result<AsyncIterable<SheetItem>, Words>> {
  const kind = await factFileKind(file.path)
  return kind === 'parquet' ? ok(readParquetRows(file.path, file.onPart)) : textRows(file, kind)
}

export async function factFileKind(path: string): Promise<'csv' | 'json' | 'parquet'> {
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
  const names = [...FACT_COLUMNS.map(({ name }) => name), ROW_KEY]
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

const NO_RECORD: Words = {
  da: 'Linjen er ikke en JSON-post. Skriv én afgørelse på hver linje.',
  en: 'The line is no JSON record. Write one decision on each line.',
}
const NO_COLUMN: Words = {
  da: 'Feltet findes ikke. “holdbar facts columns” viser dem, der er.',
  en: 'There is no such field. “holdbar facts columns” shows those there are.',
}
