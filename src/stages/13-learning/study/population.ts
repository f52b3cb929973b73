import { findPlainDate, type PlainDate, yearOf } from '../../../base/date.ts'
import { err, ok, type Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import { OUTCOMES } from './coded-case.ts'
import type { FactOutcome } from '../decision-fact.ts'
import { holdsPersonNumber } from '../person-number.ts'
import { KEY, municipalityOf, provisionOf } from './read-coded-row.ts'
import type { Candidate } from '../sample.ts'
import type { SheetFault } from '../sheet-fault.ts'
import { headingOf } from '../sheet-heading.ts'

/** One case of those a study may draw. There is no person in it. */
export interface PopulationCase extends Candidate {
  readonly provision: string
  readonly municipality?: string
  readonly outcome?: FactOutcome
  /** Why it can't be used, as someone found who looked at it; absent where nobody has, or it can. */
  readonly unfit?: string
}

const POPULATION_COLUMNS = ['sag', 'afgjort', 'bestemmelse', 'kommune', 'udfald', 'egnet', 'hvorfor'] as const
type Column = (typeof POPULATION_COLUMNS)[number]

export interface PopulationReader {
  read(row: number, cells: readonly string[]): Result<PopulationCase, readonly SheetFault[]>
}

export function populationReader(heading: readonly string[]): Result<PopulationReader, readonly SheetFault[]> {
  const at = headingOf(heading, POPULATION_COLUMNS, ['sag', 'afgjort', 'bestemmelse'])
  return at.ok ? ok({ read: (row, cells) => readRow(row, cells, at.value) }) : at
}

function readRow(
  row: number,
  cells: readonly string[],
  at: ReadonlyMap<string, number>,
): Result<PopulationCase, readonly SheetFault[]> {
  const text = (column: Column) => (cells[at.get(column) ?? -1] ?? '').replaceAll(/\s+/g, ' ').trim()
  const personal = POPULATION_COLUMNS.filter((column) => holdsPersonNumber(text(column)))
  if (personal.length > 0) return err(personal.map((column) => ({ row, column, words: PERSON_NUMBER })))
  const faults: SheetFault[] = []
  const read = <T>(column: Column, find: (given: string) => T | undefined, words: Words): T | undefined => {
    const given = text(column)
    const isNeeded = column === 'sag' || column === 'afgjort' || column === 'bestemmelse'
    if (given === '' && !isNeeded) return undefined
    const value = find(given)
    if (value === undefined) faults.push({ row, column, words })
    return value
  }
  const id = read('sag', (given) => (KEY.test(given) ? given : undefined), WRONG.sag)
  const decidedOn = read('afgjort', dayIn, WRONG.afgjort)
  const provision = read('bestemmelse', provisionOf, WRONG.bestemmelse)
  const municipality = read('kommune', municipalityOf, WRONG.kommune)
  const outcome = read('udfald', (given) => OUTCOMES.find((one) => one === given.toLowerCase()), WRONG.udfald)
  const fit = read('egnet', (given) => (/^(?:ja|nej)$/i.test(given) ? given.toLowerCase() : undefined), WRONG.egnet)
  if (faults.length > 0 || id === undefined || decidedOn === undefined || provision === undefined) return err(faults)
  return ok({
    id,
    decidedOn,
    provision,
    ...(municipality === undefined ? {} : { municipality }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(fit === 'nej' ? { unfit: text('hvorfor') } : {}),
  })
}

/** A year alone would not tell in which order cases came. */
export function dayIn(given: string): PlainDate | undefined {
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(given)
  const [, day = '', month = '', year = ''] = danish ?? []
  const date = findPlainDate(danish === null ? given : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return date === undefined || yearOf(date) < 1900 || yearOf(date) > 2099 ? undefined : date
}

const WRONG = {
  sag: {
    da: 'Sagens nummer mangler eller kan ikke bruges. Brug bogstaver, tal, punktum, bindestreg og understreg, højst 40 tegn.',
    en: 'The number of the case is missing or can’t be used. Use letters, digits, full stop, hyphen and underscore, at most 40 characters.',
  },
  afgjort: {
    da: 'Skriv dagen, sagen blev afgjort: ÅÅÅÅ-MM-DD eller DD-MM-ÅÅÅÅ. Et årstal er ikke nok til at trække baglæns.',
    en: 'Write the day of the decision: YYYY-MM-DD or DD-MM-YYYY. A year is not enough to draw backwards.',
  },
  bestemmelse: {
    da: 'Skriv lovens forkortelse og paragraffen, fx SEL § 85.',
    en: 'Write act and section, e.g. SEL § 85.',
  },
  kommune: { da: 'Skriv kommunens kode, fx 0751.', en: 'Write the code of the municipality, e.g. 0751.' },
  udfald: { da: `Skriv en af: ${OUTCOMES.join(', ')}.`, en: `Write one of: ${OUTCOMES.join(', ')}.` },
  egnet: { da: 'Skriv ja eller nej, eller lad cellen stå tom.', en: 'Write ja or nej, or leave the cell empty.' },
} satisfies Record<string, Words>

const PERSON_NUMBER: Words = {
  da: 'Cellen ser ud til at indeholde et personnummer. Slet det. (Det vises ikke her.)',
  en: 'The cell seems to hold a civil registration number. Delete it. (It is not shown here.)',
}
