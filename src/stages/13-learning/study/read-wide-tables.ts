import { type PrintedCell, type PrintedColumn, type PrintedTable, readPrintedNumber } from './printed-table.ts'

/** A row of a sheet, by the number that a spreadsheet gives it. */
export interface SheetRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** Tables as they are copied from a report, one after another with an empty row between. */
export function readWideTables(sheet: readonly SheetRow[]): readonly PrintedTable[] {
  return blocksOf(sheet).flatMap((block, at) => tableOf(block, at + 1) ?? [])
}

function blocksOf(sheet: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const blocks: SheetRow[][] = []
  let before: number | undefined
  for (const row of sheet) {
    if (before === undefined || row.row > before + 1) blocks.push([])
    blocks.at(-1)?.push(row)
    before = row.row
  }
  return blocks
}

function tableOf(block: readonly SheetRow[], number: number): PrintedTable | undefined {
  const lines = block.map(({ cells }) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ').trim()))
  const first = lines[0] ?? []
  const isTitled = lines.length > 2 && first[0] !== '' && first.slice(1).every((cell) => cell === '')
  const name = isTitled ? first[0] : undefined
  const rest = isTitled ? lines.slice(1) : lines
  // A heading has words, years or provisions; the first line with plain counts is where the numbers begin.
  const found = rest.findIndex((cells) => isNumbers(cells))
  const headings = rest.slice(0, Math.max(1, Math.min(2, found)))
  const body = rest.slice(headings.length).filter((cells) => !/^note\b/i.test(cells[0] ?? ''))
  if (found === -1 || body.length === 0) return undefined
  const table = name ?? `tabel ${number}`
  const width = Math.max(...rest.map((cells) => cells.length))
  const columns = columnsOf(headings, body, width)
  const rows = body.filter((cells) => cells.slice(1).some((cell) => readPrintedNumber(cell) !== undefined))
  return {
    name: table,
    rows: rows.map((cells) => cells[0] ?? ''),
    columns,
    cells: rows.map((cells) =>
      columns.map((column, at): PrintedCell | null => {
        const read = readPrintedNumber(cells[at + 1] ?? '')
        return read === undefined ? null : { table, row: cells[0] ?? '', column: column.name, number: read }
      }),
    ),
  }
}

function isNumbers([, ...cells]: readonly string[]): boolean {
  return cells.some((cell) => readPrintedNumber(cell) !== undefined && !/^(?:19|20)\d\d$/.test(cell))
}

function columnsOf(
  headings: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
  width: number,
): readonly PrintedColumn[] {
  const [over, under] = headings.length > 1 ? headings : [undefined, headings[0]]
  let group = ''
  return Array.from({ length: width - 1 }, (_, at) => {
    // A heading over several columns stands over the first of them.
    const above = over?.[at + 1] ?? ''
    if (above !== '') group = above
    const own = under?.[at + 1] ?? ''
    const printed = body.map((cells) => cells[at + 1] ?? '').filter((cell) => /\d/.test(cell))
    const isSigned = printed.length > 0 && printed.every((cell) => readPrintedNumber(cell)?.isPercent === true)
    return {
      own: own === '' ? group : own,
      group: own === '' ? '' : group,
      name: [group, own].filter((part) => part !== '').join(' '),
      isPercent: isSigned || /%|procent|percent|\bpct\b/i.test(`${group} ${own}`),
    }
  })
}
