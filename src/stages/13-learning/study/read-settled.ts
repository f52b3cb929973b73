import { listNearest } from '../../../base/nearest.ts'
import { err, ok, type Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import { JUDGED, type JudgedVariable } from './agreement-report.ts'
import { CODED_COLUMNS } from './coded-column.ts'
import { holdsPersonNumber } from '../person-number.ts'
import { valuesOf } from './read-coded-row.ts'
import type { SheetRow } from './read-wide-tables.ts'
import type { Settled, SettledValue } from './settle.ts'
import type { SheetFault } from '../sheet-fault.ts'

/** The list of disagreements with `afgjort` filled in; columns of coders stand beside, and are left as they are. */
export function readSettled([heading, ...sheet]: readonly SheetRow[]): Result<Settled, readonly SheetFault[]> {
  const names = (heading?.cells ?? []).map((cell) => cell.trim().toLowerCase())
  const faults: SheetFault[] = []
  for (const name of ['sag', 'variabel', 'afgjort'])
    if (!names.includes(name)) faults.push({ row: 1, column: name, words: MISSING })
  if (faults.length > 0) return err(faults)
  const settled = new Map<string, Map<JudgedVariable, SettledValue>>()
  for (const { row, cells } of sheet) {
    const text = (name: string) => (cells[names.indexOf(name)] ?? '').replaceAll(/\s+/g, ' ').trim()
    if (cells.some(holdsPersonNumber)) {
      faults.push({ row, words: PERSON_NUMBER })
      continue
    }
    // What is not settled yet is left for later.
    if (text('afgjort') === '') continue
    const variable = JUDGED.find((one) => one === text('variabel'))
    const column = CODED_COLUMNS.find(({ name }) => name === variable)
    if (text('sag') === '') faults.push({ row, column: 'sag', words: EMPTY })
    if (variable === undefined || column === undefined) {
      faults.push({ row, column: 'variabel', words: unknownVariable(text('variabel')) })
      continue
    }
    const values = valuesOf(text('afgjort'), column)
    if (!values.ok) {
      faults.push({ row, column: 'afgjort', words: values.error })
      continue
    }
    if (variable === 'udfald' ? values.value.length !== 1 : variable === 'kategori' && values.value.length > 1) {
      faults.push({ row, column: 'afgjort', words: ONE_VALUE })
      continue
    }
    const key = text('sag').toLowerCase()
    const own = settled.get(key) ?? new Map<JudgedVariable, SettledValue>()
    const before = own.get(variable)
    if (before !== undefined) faults.push({ row, column: 'afgjort', words: twice(before.row) })
    own.set(variable, { row, values: values.value, reason: text('begrundelse') })
    settled.set(key, own)
  }
  return faults.length > 0 ? err(faults) : ok(settled)
}

const MISSING: Words = {
  da: 'Kolonnen mangler. Brug listen fra “holdbar study agreement --format csv”, og udfyld afgjort.',
  en: 'The column is missing. Use the list from “holdbar study agreement --format csv”, and fill in afgjort.',
}
const EMPTY: Words = { da: 'Cellen er tom, men skal udfyldes.', en: 'The cell is empty, but must be filled.' }
const ONE_VALUE: Words = { da: 'Her kan kun stå én værdi.', en: 'Only one value can stand here.' }
const PERSON_NUMBER: Words = {
  da: 'Rækken ser ud til at indeholde et personnummer. Slet det. (Det vises ikke her.)',
  en: 'The row seems to hold a civil registration number. Delete it. (It is not shown here.)',
}
const twice = (row: number): Words => ({
  da: `Det er allerede afgjort i række ${row}. Slet den ene.`,
  en: `It was settled in row ${row} already. Delete one.`,
})

function unknownVariable(given: string): Words {
  const near = listNearest(given, JUDGED)
  const list = (near.length > 0 ? near : JUDGED).join(', ')
  return {
    da: `“${given.slice(0, 60)}” er ikke noget, der kodes. ${near.length > 0 ? `Mente du ${list}?` : `Skriv en af: ${list}.`}`,
    en: `“${given.slice(0, 60)}” is nothing that is coded. ${near.length > 0 ? `Did you mean ${list}?` : `Write one of: ${list}.`}`,
  }
}
