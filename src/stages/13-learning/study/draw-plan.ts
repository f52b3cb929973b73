import { type PlainDate, plainDate } from '../../../base/date.ts'
import { err, ok, type Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import { OUTCOMES } from './coded-case.ts'
import type { FactOutcome } from '../decision-fact.ts'
import { dayIn } from './population.ts'
import { municipalityOf, provisionOf } from './read-coded-row.ts'
import type { SheetRow } from './read-wide-tables.ts'
import type { SheetFault } from '../sheet-fault.ts'
import { headingOf } from '../sheet-heading.ts'

/** How many cases of which kind a study wants; what is absent may be anything. */
export interface PlanCell {
  readonly wanted: number
  readonly provision?: string
  readonly municipality?: string
  readonly year?: string
  readonly outcome?: FactOutcome
  /** The day to draw backwards from; absent where neither day nor year is given. */
  readonly from?: PlainDate
}

const COLUMNS = ['bestemmelse', 'aar', 'kommune', 'udfald', 'antal', 'fra'] as const
type Column = (typeof COLUMNS)[number]
const MOST_CELLS = 1000

export function readPlan([heading, ...sheet]: readonly SheetRow[]): Result<readonly PlanCell[], readonly SheetFault[]> {
  const at = headingOf(heading?.cells ?? [], COLUMNS, ['antal'])
  if (!at.ok) return at
  const faults: SheetFault[] = []
  const cells = sheet.map(({ row, cells: line }): PlanCell => {
    const text = (column: Column) => (line[at.value.get(column) ?? -1] ?? '').replaceAll(/\s+/g, ' ').trim()
    const read = <T>(column: Column, find: (given: string) => T | undefined): T | undefined => {
      if (text(column) === '' && column !== 'antal') return undefined
      const value = find(text(column))
      if (value === undefined) faults.push({ row, column, words: WRONG[column] })
      return value
    }
    const provision = read('bestemmelse', provisionOf)
    const municipality = read('kommune', municipalityOf)
    const year = read('aar', (given) => (/^(?:19|20)\d\d$/.test(given) ? given : undefined))
    const outcome = read('udfald', (given) => OUTCOMES.find((one) => one === given.toLowerCase()))
    const wanted = read('antal', (given) => (/^[1-9]\d{0,5}$/.test(given) ? Number(given) : undefined))
    const day = read('fra', dayIn)
    const from = day ?? (year === undefined ? undefined : plainDate(`${year}-12-31`))
    return {
      wanted: wanted ?? 0,
      ...(provision === undefined ? {} : { provision }),
      ...(municipality === undefined ? {} : { municipality }),
      ...(year === undefined ? {} : { year }),
      ...(outcome === undefined ? {} : { outcome }),
      ...(from === undefined ? {} : { from }),
    }
  })
  if (cells.length === 0 || cells.length > MOST_CELLS) faults.push({ words: cells.length === 0 ? NO_CELLS : TOO_MANY })
  return faults.length > 0 ? err(faults) : ok(cells)
}

const WRONG: Readonly<Record<Column, Words>> = {
  bestemmelse: {
    da: 'Skriv lovens forkortelse og paragraffen, fx SEL § 85.',
    en: 'Write act and section, e.g. SEL § 85.',
  },
  aar: { da: 'Skriv et årstal, fx 2017.', en: 'Write a year, e.g. 2017.' },
  kommune: { da: 'Skriv kommunens kode, fx 0751.', en: 'Write the code of the municipality, e.g. 0751.' },
  udfald: { da: `Skriv en af: ${OUTCOMES.join(', ')}.`, en: `Write one of: ${OUTCOMES.join(', ')}.` },
  antal: {
    da: 'Skriv, hvor mange sager der skal trækkes: et helt tal fra 1.',
    en: 'Write how many cases to draw: a whole number from 1.',
  },
  fra: {
    da: 'Skriv den dag, der trækkes baglæns fra: ÅÅÅÅ-MM-DD.',
    en: 'Write the day to draw backwards from: YYYY-MM-DD.',
  },
}
const NO_CELLS: Words = { da: 'Planen har ingen rækker.', en: 'The plan has no rows.' }
const TOO_MANY: Words = {
  da: `Planen har flere end ${MOST_CELLS} rækker.`,
  en: `The plan has more than ${MOST_CELLS} rows.`,
}
