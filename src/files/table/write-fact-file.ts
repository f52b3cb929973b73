import { open, rename, rm, writeFile } from 'node:fs/promises'
import { stringify } from 'csv-stringify/sync'
import { type ColumnSource, fileWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import type { DecisionFact } from '../../stages/13-learning/decision-fact.ts'
import { cellText, FACT_COLUMNS, type FactColumn } from '../../stages/13-learning/fact-column.ts'

export const FACT_FORMATS = ['csv', 'excel-csv', 'json', 'parquet'] as const
export type FactFormat = (typeof FACT_FORMATS)[number]

/** Excel takes a file for UTF-8 by this mark alone. */
const MARK = '\uFEFF'

/** Writes pieces of facts as they come. The file is there when it is whole, and until then what was there before. */
export async function writeFactFile(
  path: string,
  format: FactFormat,
  pieces: AsyncIterable<readonly DecisionFact[]>,
): Promise<number> {
  const part = `${path}.${process.pid}.part`
  try {
    // Rows on single decisions are for those inside the house: whoever writes the file says who else may read it.
    await writeFile(part, '', { mode: 0o600 })
    const facts = format === 'parquet' ? await writeParquet(part, pieces) : await writeText(part, format, pieces)
    await rename(part, path)
    return facts
  } catch (cause) {
    await rm(part, { force: true })
    throw cause
  }
}

async function writeText(
  path: string,
  format: Exclude<FactFormat, 'parquet'>,
  pieces: AsyncIterable<readonly DecisionFact[]>,
): Promise<number> {
  const file = await open(path, 'w')
  try {
    let facts = 0
    await file.write(headOf(format))
    for await (const piece of pieces) {
      facts += piece.length
      if (piece.length > 0) await file.write(linesOf(format, piece))
    }
    return facts
  } finally {
    await file.close()
  }
}

const NAMES = FACT_COLUMNS.map(({ name }) => name)

function headOf(format: Exclude<FactFormat, 'parquet'>): string {
  if (format === 'json') return ''
  return format === 'csv' ? `${NAMES.join(',')}\n` : `${MARK}${NAMES.join(';')}\r\n`
}

function linesOf(format: Exclude<FactFormat, 'parquet'>, facts: readonly DecisionFact[]): string {
  if (format === 'json') return facts.map((fact) => `${JSON.stringify(recordOf(fact))}\n`).join('')
  const rows = facts.map((fact) => FACT_COLUMNS.map((column) => cellText(column.get(fact))))
  return format === 'csv' ? stringify(rows) : stringify(rows, { delimiter: ';', record_delimiter: '\r\n' })
}

function recordOf(fact: DecisionFact): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    FACT_COLUMNS.flatMap(({ name, get }) => {
      const value = get(fact)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

async function writeParquet(path: string, pieces: AsyncIterable<readonly DecisionFact[]>): Promise<number> {
  const writer = fileWriter(path)
  const parquet = new ParquetWriter({ writer, schema: SCHEMA, createdBy: 'holdbar' })
  let facts = 0
  for await (const piece of pieces) {
    if (piece.length === 0) continue
    facts += piece.length
    const columnData = FACT_COLUMNS.map((column): ColumnSource => ({
      name: column.name,
      data: piece.map((fact) => parquetValue(column, fact)),
    }))
    await parquet.write({ columnData, rowGroupSize: piece.length })
  }
  await parquet.finish()
  return facts
}

/** Numbers and yes or no as such; codes as text, several with a mark between, as in the other formats. */
function parquetValue({ cell, get }: FactColumn, fact: DecisionFact): string | number | boolean | null {
  const value = get(fact)
  if (value === undefined) return null
  if (cell.kind === 'tal' || cell.kind === 'ja-nej') return value as number | boolean
  return cellText(value)
}

const SCHEMA: SchemaElement[] = [
  { name: 'root', num_children: FACT_COLUMNS.length },
  ...FACT_COLUMNS.map(({ name, cell }): SchemaElement => {
    const base = { name, repetition_type: 'OPTIONAL' } as const
    if (cell.kind === 'tal') return { ...base, type: 'INT32' }
    if (cell.kind === 'ja-nej') return { ...base, type: 'BOOLEAN' }
    return { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8' }
  }),
]
