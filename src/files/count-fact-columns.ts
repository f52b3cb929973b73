import { asyncBufferFromFile, parquetMetadataAsync, parquetRead, parquetSchema, type RowGroup } from 'hyparquet'
import { createColumnCount } from '../stages/13-learning/count-columns.ts'
import { FACT_COLUMNS } from '../stages/13-learning/fact-column.ts'
import type { Counters } from '../stages/13-learning/fact-counters.ts'
import { valueText } from './sheet-cell.ts'

/** More rows than this are held in no more than one piece. */
const SOME = 150_000

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
    const names = parquetSchema(metadata).children.map(({ element }) => element.name)
    if (!names.every((name) => KNOWN.has(name)) || !names.includes('kommune') || new Set(names).size < names.length)
      return undefined
    const counting = createColumnCount(valueText)
    const of = Number(metadata.num_rows)
    if (of === 0) return undefined
    for (const { from, to, group } of pieces(metadata.row_groups)) {
      const columns = new Map<string, ArrayLike<unknown>>()
      for (const [at, name] of names.entries())
        if (!isEmpty(group, at)) columns.set(name, await columnOf(name, from, to))
      if (!counting.add({ rows: to - from, columns })) return undefined
      await onPart(to / of)
    }
    return { facts: of, counters: counting.counters() }

    async function columnOf(name: string, from: number, to: number): Promise<ArrayLike<unknown>> {
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

const KNOWN: ReadonlySet<string> = new Set(FACT_COLUMNS.map(({ name }) => name))

/** As the file has its rows together, but not more than some at a time. */
function* pieces(
  groups: readonly RowGroup[],
): Generator<{ readonly from: number; readonly to: number; readonly group: RowGroup }> {
  let start = 0
  for (const group of groups) {
    const end = start + Number(group.num_rows)
    for (let from = start; from < end; from += SOME) yield { from, to: Math.min(end, from + SOME), group }
    start = end
  }
}

/** The file says of it that no row has anything there. */
function isEmpty({ columns, num_rows: rows }: RowGroup, at: number): boolean {
  const { statistics, num_values: values } = columns[at]?.meta_data ?? {}
  return statistics?.null_count !== undefined && statistics.null_count === values && values === rows
}
