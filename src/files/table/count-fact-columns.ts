import {
  asyncBufferFromFile,
  type ColumnMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
  type RowGroup,
} from 'hyparquet'
import type { GivenColumn } from '../../stages/13-learning/coded-values.ts'
import { createColumnCount } from '../../stages/13-learning/count-columns.ts'
import { FACT_COLUMNS, ROW_KEY } from '../../stages/13-learning/fact-column.ts'
import type { Counters } from '../../stages/13-learning/fact-counters.ts'
import { holdsPersonNumber } from '../../stages/13-learning/person-number.ts'
import { readParquetCodes } from './parquet-codes.ts'
import { SeenKeys } from './seen-keys.ts'
import { valueText } from './sheet-cell.ts'

/** No more rows than this are held at once; so many the common writers of such files put together. */
const SOME = 1_048_576

/**
 * Counts a Parquet file by its columns, some rows at a time. Undefined where there is anything to be said of it: then it
 * is to be read by rows, which tells what.
 */
export async function countFactColumns(
  path: string,
  onPart: (part: number) => void | Promise<void> = () => undefined,
): Promise<{ readonly facts: number; readonly counters: Counters } | undefined> {
  try {
    const file = await asyncBufferFromFile(path)
    const metadata = await parquetMetadataAsync(file)
    const schema = parquetSchema(metadata)
    const names = schema.children.map(({ element }) => element.name)
    if (!names.every((name) => KNOWN.has(name)) || !names.includes('kommune') || new Set(names).size < names.length)
      return undefined
    const counting = createColumnCount(valueText)
    const keys = new SeenKeys()
    const of = Number(metadata.num_rows)
    if (of === 0) return undefined
    for (const piece of pieces(metadata.row_groups)) {
      for (const { name } of FACT_COLUMNS) {
        const at = names.indexOf(name)
        const given = at < 0 || isEmpty(piece.group, at) ? undefined : await columnOf(name, at, piece)
        if (!counting.take(name, given, piece.to - piece.from)) return undefined
      }
      if (!counting.count(piece.to - piece.from)) return undefined
      if (names.includes(ROW_KEY) && !areNew(await valuesOf(ROW_KEY, piece.from, piece.to))) return undefined
      await onPart(piece.to / of)
    }
    return { facts: of, counters: counting.counters() }

    function areNew(given: ArrayLike<unknown>): boolean {
      for (let row = 0; row < given.length; row += 1) {
        const key = valueText(given[row]).trim()
        if (key !== '' && (holdsPersonNumber(key) || keys.add(key))) return false
      }
      return true
    }

    async function columnOf(name: string, at: number, { from, to, group }: Piece): Promise<GivenColumn> {
      const meta = group.columns[at]?.meta_data
      const path = schema.children[at]
      if (meta !== undefined && path !== undefined && Number(group.num_rows) === to - from) {
        const coded = readParquetCodes(await file.slice(...bytesOf(meta)), meta, [schema, path], to - from)
        if (coded !== undefined) return coded
      }
      return valuesOf(name, from, to)
    }

    async function valuesOf(name: string, from: number, to: number): Promise<ArrayLike<unknown>> {
      const chunks: { readonly at: number; readonly data: ArrayLike<unknown> }[] = []
      await parquetRead({
        file,
        metadata,
        columns: [name],
        rowStart: from,
        rowEnd: to,
        onChunk: ({ columnData, rowStart }) => void chunks.push({ at: rowStart, data: columnData }),
      })
      const [only] = chunks
      if (chunks.length === 1 && only?.at === from) return only.data
      const whole: unknown[] = Array.from({ length: to - from })
      for (const { at, data } of chunks)
        for (let row = Math.max(0, from - at); row < data.length && at + row < to; row += 1)
          whole[at + row - from] = data[row]
      return whole
    }
  } catch {
    // Whatever is wrong inside a file is told where it is read by rows.
    return undefined
  }
}

const KNOWN: ReadonlySet<string> = new Set([...FACT_COLUMNS.map(({ name }) => name), ROW_KEY])

interface Piece {
  readonly from: number
  readonly to: number
  readonly group: RowGroup
}

/** As the file has its rows together, but not more than some at a time. */
function* pieces(groups: readonly RowGroup[]): Generator<Piece> {
  let start = 0
  for (const group of groups) {
    const end = start + Number(group.num_rows)
    for (let from = start; from < end; from += SOME) yield { from, to: Math.min(end, from + SOME), group }
    start = end
  }
}

/** Where a column of some rows stands in the file; what it says once stands first, where it is told. */
function bytesOf(meta: ColumnMetaData): [from: number, to: number] {
  const { data_page_offset: data, dictionary_page_offset: dictionary, total_compressed_size: size } = meta
  const from = Number(dictionary !== undefined && dictionary > 0n && dictionary < data ? dictionary : data)
  return [from, from + Number(size)]
}

/** The file says of it that no row has anything there. */
function isEmpty({ columns, num_rows: rows }: RowGroup, at: number): boolean {
  const { statistics, num_values: values } = columns[at]?.meta_data ?? {}
  return statistics?.null_count !== undefined && statistics.null_count === values && values === rows
}
