import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import type { Words } from '../../base/words.ts'
import type { SheetItem } from './read-sheet.ts'
import { valueText } from './sheet-cell.ts'

/** So many rows are held at a time. */
const SOME = 20_000

/** The rows of a Parquet file as the cells of a sheet, the names of its columns first. */
export async function* readParquetRows(
  path: string,
  onPart: (part: number) => void | Promise<void> = () => undefined,
): AsyncGenerator<SheetItem> {
  try {
    const file = await asyncBufferFromFile(path)
    const metadata = await parquetMetadataAsync(file)
    const names = parquetSchema(metadata).children.map(({ element }) => element.name)
    const of = Number(metadata.num_rows)
    yield { kind: 'row', row: 0, cells: names }
    for (let from = 0; from < of; from += SOME) {
      const rowEnd = Math.min(of, from + SOME)
      const rows = await parquetReadObjects({ file, metadata, rowStart: from, rowEnd })
      for (const [at, row] of rows.entries())
        yield { kind: 'row', row: from + at + 1, cells: names.map((name) => valueText(row[name])) }
      await onPart(rowEnd / of)
    }
  } catch {
    // The library throws plain errors for whatever is wrong inside a file.
    yield { kind: 'fault', fault: { words: BROKEN } }
  }
}

const BROKEN: Words = {
  da: 'Parquet-filen kan ikke læses: den er afkortet eller beskadiget, eller den er pakket på en måde, Holdbar ikke kender (brug SNAPPY eller ingen).',
  en: 'The Parquet file can’t be read: it is cut short or damaged, or compressed in a way Holdbar does not know (use SNAPPY or none).',
}
