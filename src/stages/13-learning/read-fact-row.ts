import { listNearest } from '../../base/nearest.ts'
import { err, ok, type Result } from '../../base/result.ts'
import type { Words } from '../../base/words.ts'
import { countedAs } from '../11-outcome/outcome.ts'
import { type DecisionFact, STAGES_TIMED } from './decision-fact.ts'
import { FACT_COLUMNS, type FactCellKind, NONE, ROW_KEY, VALUE_MARK } from './fact-column.ts'
import { holdsPersonNumber } from './person-number.ts'
import type { SheetFault } from './sheet-fault.ts'
import { headingOf } from './sheet-heading.ts'

export interface FactRow {
  readonly fact: DecisionFact
  /** The sender's own number of the row; absent where there is none. */
  readonly key?: string
}

export interface FactRowReader {
  read(row: number, cells: readonly string[]): Result<FactRow, readonly SheetFault[]>
}

/** Where in a row each column stands. */
export interface FactPlaces {
  readonly columns: ReadonlyMap<string, number>
  /** Where the sender's own number of the row stands. */
  readonly key: number | undefined
  readonly width: number
}

export function factPlaces(heading: readonly string[]): Result<FactPlaces, readonly SheetFault[]> {
  const at = headingOf(heading, [...FACT_COLUMNS.map(({ name }) => name), ROW_KEY], ['kommune'])
  return at.ok ? ok({ columns: at.value, key: at.value.get(ROW_KEY), width: heading.length }) : at
}

export function factRowReader(heading: readonly string[]): Result<FactRowReader, readonly SheetFault[]> {
  const places = factPlaces(heading)
  return places.ok ? ok({ read: (row, cells) => readRow(row, cells, places.value) }) : places
}

export type CellValue = string | number | boolean | readonly string[]

function readRow(
  row: number,
  cells: readonly string[],
  { columns, key: keyAt, width }: FactPlaces,
): Result<FactRow, readonly SheetFault[]> {
  if (cells.length > width && cells.slice(width).some((cell) => cell.trim() !== ''))
    return err([{ row, words: tooWide(cells.length, width) }])
  const faults: SheetFault[] = []
  const values: Record<string, CellValue> = {}
  for (const { name, cell } of FACT_COLUMNS) {
    const place = columns.get(name)
    const text = place === undefined ? '' : (cells[place] ?? '').trim()
    if (text === '') continue
    const value = readCell(text, cell)
    if (value.ok) values[name] = value.value
    else faults.push({ row, column: name, words: value.error })
  }
  if (values['kommune'] === undefined && faults.length === 0)
    faults.push({ row, column: 'kommune', words: NO_MUNICIPALITY })
  // A cell that could not be read would seem to contradict those that lean on it.
  if (faults.length === 0) faults.push(...contradictions(values).map((fault) => ({ row, ...fault })))
  const key = keyAt === undefined ? '' : (cells[keyAt] ?? '').trim()
  if (holdsPersonNumber(key)) faults.push({ row, column: ROW_KEY, words: PERSON_NUMBER })
  if (faults.length > 0) return err(faults)
  return ok({ fact: factOf(values), ...(key === '' ? {} : { key }) })
}

/** What a cell that is not empty says. */
export function readCell(text: string, cell: FactCellKind): Result<CellValue, Words> {
  switch (cell.kind) {
    case 'kommune': {
      const code = /^0?(\d{3})$/.exec(text)?.[1]
      return code === undefined ? err(wrong(text, NO_CODE)) : ok(code.padStart(4, '0'))
    }
    case 'bestemmelse': {
      const found = /^(\p{Lu}[\p{L}]{0,9}) ?§§? ?(\d{1,3}) ?([a-zæøå])?$/u.exec(text)
      if (found === null) return err(wrong(text, NO_PROVISION))
      const [, act = '', number = '', letter] = found
      return ok(`${act} § ${number}${letter === undefined ? '' : ` ${letter}`}`)
    }
    case 'tal': {
      const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
      return number >= cell.from && number <= cell.to ? ok(number) : err(wrong(text, noNumber(cell.from, cell.to)))
    }
    case 'ja-nej': {
      const said = text.toLowerCase()
      return said === 'ja' || said === 'nej' ? ok(said === 'ja') : err(wrong(text, YES_NO))
    }
    case 'kode': {
      const code = cell.codes.find((one) => one.toLowerCase() === text.toLowerCase())
      return code === undefined ? err(wrong(text, noCode(text, cell.codes))) : ok(code)
    }
    case 'koder':
      return listOf(text, cell)
  }
}

function listOf(
  text: string,
  { codes, repeats }: Extract<FactCellKind, { kind: 'koder' }>,
): Result<readonly string[], Words> {
  if (text.toLowerCase() === NONE) return ok([])
  const found: string[] = []
  for (const part of text.split(VALUE_MARK)) {
    const given = part.trim()
    const code = codes.find((one) => one.toLowerCase() === given.toLowerCase())
    if (code === undefined) return err(wrong(given, noCode(given, codes)))
    if (!repeats && found.includes(code)) return err(wrong(code, TWICE))
    found.push(code)
  }
  return ok(found)
}

/** What can't be true together: the column that is asked to give way. */
export function contradictions(
  values: Readonly<Record<string, CellValue>>,
): readonly { column: string; words: Words }[] {
  const { udfald, paaklaget, kategori, delvist, styrelsens_aar: boardYear, aar, efterlevet, genvurdering } = values
  const { mangler: flaws } = values
  const outcome = udfald === undefined ? undefined : (udfald as NonNullable<DecisionFact['outcome']>)
  const counted =
    outcome === undefined || outcome === 'henvisning' || outcome === 'bortfald' ? undefined : countedAs(outcome)
  const isReversed = counted === 'hjemvist' || counted === 'aendret'
  const found: { column: string; words: Words }[] = []
  if (outcome !== undefined && paaklaget === false) found.push({ column: 'paaklaget', words: NOT_CONTESTED })
  if (outcome === undefined && genvurdering !== undefined && paaklaget === false)
    found.push({ column: 'paaklaget', words: REASSESSED })
  if (outcome === undefined && Array.isArray(flaws) && flaws.length > 0)
    found.push({ column: 'mangler', words: FLAWS_OF_NONE })
  if (outcome === undefined && boardYear !== undefined) found.push({ column: 'styrelsens_aar', words: NO_OUTCOME })
  if (kategori !== undefined && !isReversed && outcome !== 'supplering')
    found.push({ column: 'kategori', words: NOT_REVERSED })
  if (delvist === true && !isReversed) found.push({ column: 'delvist', words: NOT_REVERSED })
  if (efterlevet !== undefined && !isReversed && outcome !== 'supplering')
    found.push({ column: 'efterlevet', words: NOT_REVERSED })
  if (typeof aar === 'number' && typeof boardYear === 'number' && boardYear < aar)
    found.push({ column: 'styrelsens_aar', words: BEFORE })
  return found
}

/** Every value was read by its column, so it is what the field wants. */
function factOf(values: Readonly<Record<string, CellValue>>): DecisionFact {
  const days = STAGES_TIMED.flatMap((stage) => {
    const took = values[`dage_${stage}`]
    return took === undefined ? [] : [[stage, took] as const]
  })
  const fields = Object.entries(FIELDS).flatMap(([column, field]) => {
    const value = values[column]
    return value === undefined ? [] : [[field, value] as const]
  })
  const instructions = values['handleanvisninger']
  return {
    flaws: [],
    ...Object.fromEntries(fields),
    ...(Array.isArray(instructions) ? { instructions: instructions.map(Number) } : {}),
    days: Object.fromEntries(days),
  } as unknown as DecisionFact
}

const FIELDS: Readonly<Record<string, keyof DecisionFact>> = {
  kommune: 'municipality',
  bestemmelse: 'provision',
  aar: 'year',
  runde: 'round',
  emne: 'subject',
  resultat: 'result',
  behov: 'needs',
  kilder: 'sources',
  spurgt: 'asked',
  varslet: 'foreseen',
  paaklaget: 'complained',
  genvurdering: 'genvurdering',
  udfald: 'outcome',
  styrelsens_aar: 'boardYear',
  delvist: 'isPartial',
  kategori: 'category',
  mangler: 'flaws',
  efterlyst: 'missing',
  efterspurgt: 'requested',
  efterlevet: 'carriedOut',
}

const LONGEST = 40
function wrong(text: string, words: Words): Words {
  // What may be a person's number is not said again.
  if (holdsPersonNumber(text)) return PERSON_NUMBER
  const quoted = `“${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}”`
  return { da: `${quoted} ${words.da}`, en: `${quoted} ${words.en}` }
}

function noCode(given: string, codes: readonly string[]): Words {
  const near = listNearest(given, codes)
  const hint = (near.length > 0 ? near : codes).join(', ')
  return near.length > 0
    ? { da: `er ikke en kode her. Mente du ${hint}?`, en: `is no code here. Did you mean ${hint}?` }
    : { da: `er ikke en kode her. Skriv en af: ${hint}.`, en: `is no code here. Write one of: ${hint}.` }
}

const noNumber = (from: number, to: number): Words => ({
  da: `er ikke et helt tal fra ${from} til ${to}.`,
  en: `is no whole number from ${from} to ${to}.`,
})
const tooWide = (cells: number, width: number): Words => ({
  da: `Rækken har ${cells} celler, men der er ${width} kolonner.`,
  en: `The row has ${cells} cells, but there are ${width} columns.`,
})
const NO_CODE: Words = {
  da: 'er ikke en kommunekode. Skriv fire cifre, fx 0751.',
  en: 'is not the code of a municipality. Write four digits, e.g. 0751.',
}
const NO_PROVISION: Words = {
  da: 'kan ikke læses som en bestemmelse. Skriv fx SEL § 85.',
  en: 'can’t be read as a provision. Write e.g. SEL § 85.',
}
const YES_NO: Words = { da: 'skal være ja eller nej.', en: 'must be ja or nej.' }
const TWICE: Words = { da: 'står to gange. Slet den ene.', en: 'stands twice. Delete one.' }
const NO_MUNICIPALITY: Words = {
  da: 'Cellen er tom, men kommunen skal være der.',
  en: 'The cell is empty, but the municipality must be there.',
}
const PERSON_NUMBER: Words = {
  da: 'Cellen ser ud til at indeholde et personnummer. Slet det. (Det vises ikke her.)',
  en: 'The cell seems to hold a civil registration number. Delete it. (It is not shown here.)',
}
const NOT_CONTESTED: Words = {
  da: 'Ankestyrelsen har afgjort sagen, så nogen må have klaget. Ret til ja, eller slet udfaldet.',
  en: 'The board has decided, so someone must have complained. Write ja, or delete the outcome.',
}
const REASSESSED: Words = {
  da: 'Sagen er genvurderet, så nogen må have klaget. Ret til ja, eller slet genvurderingen.',
  en: 'The case was reassessed, so someone must have complained. Write ja, or delete the reassessment.',
}
const FLAWS_OF_NONE: Words = {
  da: 'Der står mangler, men intet udfald. Manglerne er dem, Ankestyrelsen fandt: skriv udfaldet, eller slet dem.',
  en: 'There are flaws, but no outcome. The flaws are those the board found: write the outcome, or delete them.',
}
const NO_OUTCOME: Words = {
  da: 'Der står et år, men intet udfald. Skriv udfaldet, eller slet året.',
  en: 'There is a year, but no outcome. Write the outcome, or delete the year.',
}
const NOT_REVERSED: Words = {
  da: 'Det kan kun stå ved en sag, der er omgjort. Slet det, eller ret udfaldet.',
  en: 'It can only stand by a case that was reversed. Delete it, or correct the outcome.',
}
const BEFORE: Words = {
  da: 'Ankestyrelsen kan ikke have afgjort sagen før kommunen. Ret det ene af de to år.',
  en: 'The board can’t have decided before the municipality. Correct one of the years.',
}
