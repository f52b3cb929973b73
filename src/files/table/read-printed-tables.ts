import type { Words } from '../../base/words.ts'
import { isListed, type ListedNumbers, readListedNumbers } from '../../stages/13-learning/study/read-listed-numbers.ts'
import { readWideTables, type SheetRow } from '../../stages/13-learning/study/read-wide-tables.ts'
import type { PrintedTable } from '../../stages/13-learning/study/printed-table.ts'
import type { SheetFault } from '../../stages/13-learning/sheet-fault.ts'
import { readSheet } from './read-sheet.ts'

/** Tables are printed for people: no report has more rows. */
const MOST_ROWS = 20_000

export type PrintedReading =
  | { readonly kind: 'laest'; readonly tables: readonly PrintedTable[]; readonly listed?: ListedNumbers }
  | { readonly kind: 'afvist'; readonly faults: readonly SheetFault[] }

/** One file of published numbers: listed one by one, or tables as they are copied from a report. */
export async function readPrintedTables(chunks: AsyncIterable<Uint8Array>): Promise<PrintedReading> {
  const sheet: SheetRow[] = []
  for await (const item of readSheet(chunks)) {
    if (item.kind === 'fault') return { kind: 'afvist', faults: [item.fault] }
    if (sheet.length >= MOST_ROWS) return { kind: 'afvist', faults: [{ row: item.row, words: TOO_MANY }] }
    sheet.push(item)
  }
  if (isListed(sheet[0]?.cells ?? [])) {
    const listed = readListedNumbers(sheet)
    return listed.ok ? { kind: 'laest', tables: [], listed: listed.value } : { kind: 'afvist', faults: listed.error }
  }
  const tables = readWideTables(sheet)
  return tables.length === 0 ? { kind: 'afvist', faults: [{ words: NO_TABLE }] } : { kind: 'laest', tables }
}

const TOO_MANY: Words = {
  da: `Filen har flere end ${MOST_ROWS} rækker. Del den op.`,
  en: `The file has more than ${MOST_ROWS} rows. Split it.`,
}
const NO_TABLE: Words = {
  da: 'Der er ingen tabel i filen. En tabel har overskrifter i første række, navne i første kolonne og tal i de andre.',
  en: 'There is no table in the file. A table has headings in its first row, names in its first column and numbers in the others.',
}
