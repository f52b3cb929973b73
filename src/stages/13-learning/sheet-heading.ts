import { listNearest } from '../../base/nearest.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { SheetFault } from './sheet-fault.ts'

/** Where each column stands, by name. Order does not matter; capitals and spaces around do not either. */
export function headingOf(
  heading: readonly string[],
  names: readonly string[],
  needed: readonly string[],
): Result<ReadonlyMap<string, number>, readonly SheetFault[]> {
  const faults: SheetFault[] = []
  const at = new Map<string, number>()
  const row = 1
  for (const [place, cell] of heading.entries()) {
    const said = cell.trim().toLowerCase()
    if (said === '') {
      // A column without heading at the end is what a spreadsheet leaves behind.
      if (heading.slice(place).every((rest) => rest.trim() === '')) break
      faults.push({ row, words: noHeading(place + 1) })
      continue
    }
    const name = names.find((one) => one === said)
    if (name === undefined) faults.push({ row, column: short(cell.trim()), words: unknownColumn(said, names) })
    else if (at.has(name)) faults.push({ row, column: name, words: TWICE })
    else at.set(name, place)
  }
  for (const name of needed) if (!at.has(name)) faults.push({ row, column: name, words: missing(name) })
  return faults.length > 0 ? err(faults) : ok(at)
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

function unknownColumn(said: string, names: readonly string[]) {
  const near = listNearest(said, names, 1)[0]
  return near === undefined
    ? {
        da: `Kolonnen findes ikke her. Slet den, eller kald den et af: ${names.join(', ')}.`,
        en: `There is no such column. Delete it, or name it one of: ${names.join(', ')}.`,
      }
    : { da: `Kolonnen findes ikke. Mente du ${near}?`, en: `There is no such column. Did you mean ${near}?` }
}

const noHeading = (place: number) => ({
  da: `Kolonne nummer ${place} har ingen overskrift. Skriv en, eller slet kolonnen.`,
  en: `Column number ${place} has no heading. Write one, or delete the column.`,
})
const TWICE = {
  da: 'Kolonnen er der to gange. Slet den ene.',
  en: 'The column is there twice. Delete one.',
}
const missing = (name: string) => ({
  da: `Kolonnen mangler. Den første række skal være overskrifter, og en af dem skal være ${name}.`,
  en: `The column is missing. The first row must be headings, and one of them must be ${name}.`,
})
