import { err, ok, type Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import { plainName, type PrintedCell, readPrintedNumber } from './printed-table.ts'
import type { Relation } from './relation.ts'
import type { SheetRow } from './read-wide-tables.ts'
import type { SheetFault } from '../sheet-fault.ts'
import { headingOf } from '../sheet-heading.ts'

const COLUMNS = ['tabel', 'raekke', 'kolonne', 'antal', 'procent', 'af', 'sum-af', 'lig-med', 'mindst-en-af'] as const
type Column = (typeof COLUMNS)[number]

/** Numbers one by one, with what each should agree with; also for what a report says in its text. */
export interface ListedNumbers {
  readonly cells: readonly PrintedCell[]
  /** Looks the references up, in these cells and those of other files. */
  relations(all: readonly PrintedCell[]): Result<readonly Relation[], readonly SheetFault[]>
}

interface Line {
  readonly row: number
  readonly text: Readonly<Record<Column, string>>
  readonly count?: PrintedCell
  readonly percent?: PrintedCell
}

/** Whether a heading is that of numbers listed one by one. */
export const isListed = (heading: readonly string[]): boolean => heading.some((cell) => plainName(cell) === 'raekke')

export function readListedNumbers([heading, ...sheet]: readonly SheetRow[]): Result<
  ListedNumbers,
  readonly SheetFault[]
> {
  const at = headingOf(heading?.cells ?? [], COLUMNS, ['tabel', 'raekke'])
  if (!at.ok) return at
  const faults: SheetFault[] = []
  const lines = sheet.map(({ row, cells }): Line => {
    const said = (column: Column) => (cells[at.value.get(column) ?? -1] ?? '').replaceAll(/\s+/g, ' ').trim()
    const text = Object.fromEntries(COLUMNS.map((column) => [column, said(column)])) as Record<Column, string>
    const cell = (column: 'antal' | 'procent'): PrintedCell | undefined => {
      if (text[column] === '') return undefined
      const number = readPrintedNumber(text[column])
      if (number === undefined) faults.push({ row, column, words: NOT_A_NUMBER })
      return number && place(text, { ...number, isPercent: column === 'procent' })
    }
    for (const column of ['tabel', 'raekke'] as const)
      if (text[column] === '') faults.push({ row, column, words: EMPTY })
    const [count, percent] = [cell('antal'), cell('procent')]
    if (count === undefined && percent === undefined && text.antal === '' && text.procent === '')
      faults.push({ row, column: 'antal', words: NO_NUMBER })
    return { row, text, ...(count === undefined ? {} : { count }), ...(percent === undefined ? {} : { percent }) }
  })
  if (lines.length === 0) faults.push({ words: NO_ROWS })
  if (faults.length > 0) return err(faults)
  return ok({
    cells: lines.flatMap(({ count, percent }) => count ?? percent ?? []),
    relations: (all) => relationsOf(lines, all),
  })
}

function place(text: Readonly<Record<Column, string>>, number: PrintedCell['number']): PrintedCell {
  return { table: text.tabel, row: text.raekke, column: text.kolonne, number }
}

function relationsOf(
  lines: readonly Line[],
  all: readonly PrintedCell[],
): Result<readonly Relation[], readonly SheetFault[]> {
  const faults: SheetFault[] = []
  const byPlace = new Map<string, PrintedCell[]>()
  for (const cell of all) {
    const key = keyOf(cell)
    byPlace.set(key, [...(byPlace.get(key) ?? []), cell])
  }
  const relations = lines.flatMap(({ row, text, count, percent }): Relation[] => {
    const find = (column: Column): readonly PrintedCell[] =>
      text[column] === ''
        ? []
        : text[column].split('|').flatMap((name) => {
            const found = byPlace.get(keyOf(referred(name.trim(), text)))
            if (found?.length === 1) return found
            faults.push({ row, column, words: found === undefined ? notFound(name.trim()) : ambiguous(name.trim()) })
            return []
          })
    const [parts, equals, any] = [find('sum-af'), find('lig-med'), find('mindst-en-af')]
    const whole = count ?? percent
    const given = readPrintedNumber(text.af)
    const of = given === undefined ? find('af')[0] : { ...place(text, given), row: `${text.raekke}: af` }
    return [
      ...(count !== undefined && parts.length > 0 ? [{ kind: 'sum', parts, whole: count } as const] : []),
      ...(whole === undefined ? [] : equals.map((other) => ({ kind: 'lig-med', one: whole, other }) as const)),
      ...(count !== undefined && any.length > 0 ? [{ kind: 'mindst-en-af', parts: any, whole: count } as const] : []),
      ...(percent !== undefined && of !== undefined && (count !== undefined || parts.length > 0)
        ? [{ kind: 'procent', parts: count === undefined ? parts : [count], of, percent, fillsUp: false } as const]
        : []),
    ]
  })
  return faults.length > 0 ? err(faults) : ok(relations)
}

const keyOf = ({ table, row, column }: Pick<PrintedCell, 'table' | 'row' | 'column'>): string =>
  [table, row, column].map(plainName).join('\n')

/** "tabel/række/kolonne"; what is left empty is as in the line itself, and a name alone is a row. */
function referred(name: string, own: Readonly<Record<Column, string>>): Pick<PrintedCell, 'table' | 'row' | 'column'> {
  const parts = name.split('/').map((part) => part.trim())
  const [table = '', row = '', column = ''] = parts.length === 1 ? ['', name, ''] : parts
  return { table: table || own.tabel, row: row || own.raekke, column: column || own.kolonne }
}

const NOT_A_NUMBER: Words = {
  da: 'Cellen er ikke et tal. Skriv tallet, som det er trykt, fx 128, 1,7 eller 74 %.',
  en: 'The cell is no number. Write it as it is printed, e.g. 128, 1.7 or 74%.',
}
const EMPTY: Words = { da: 'Cellen er tom, men skal udfyldes.', en: 'The cell is empty, but must be filled.' }
const NO_NUMBER: Words = {
  da: 'Rækken har hverken antal eller procent. Skriv et af dem.',
  en: 'The row has neither antal nor procent. Write one of them.',
}
const NO_ROWS: Words = { da: 'Der er ingen tal under overskrifterne.', en: 'There are no numbers below the headings.' }
const notFound = (name: string): Words => ({
  da: `“${name}” findes ikke. Skriv tabel/række/kolonne, som de hedder i filerne, eller kun rækken, hvis den er i samme tabel og kolonne.`,
  en: `There is no “${name}”. Write table/row/column as they are named in the files, or the row alone where it is in the same table and column.`,
})
const ambiguous = (name: string): Words => ({
  da: `Flere tal hedder “${name}”. Giv rækkerne hver sit navn i tabellen.`,
  en: `More than one number is named “${name}”. Give the rows names of their own in the table.`,
})
