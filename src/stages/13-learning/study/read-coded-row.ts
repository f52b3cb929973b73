import { listNearest } from '../../../base/nearest.ts'
import { err, ok, type Result } from '../../../base/result.ts'
import type { Words } from '../../../base/words.ts'
import { findPlainDate, yearOf } from '../../../base/date.ts'
import { CATEGORIES, type CodedCase, CODED_VARIABLES, type CodedVariable, isReversed, OUTCOMES } from './coded-case.ts'
import { CODED_COLUMNS, type CodedColumn, NONE, VALUE_MARK } from './coded-column.ts'
import { holdsPersonNumber } from '../person-number.ts'
import type { SheetFault } from '../sheet-fault.ts'
import { headingOf } from '../sheet-heading.ts'

/** Reads rows under one heading. */
export interface CodedRowReader {
  read(row: number, cells: readonly string[]): Result<CodedCase, readonly SheetFault[]>
}

export function codedRowReader(heading: readonly string[]): Result<CodedRowReader, readonly SheetFault[]> {
  const names = CODED_COLUMNS.map(({ name }) => name)
  const needed = CODED_COLUMNS.filter(({ need }) => need === 'skal').map(({ name }) => name)
  const columns = headingOf(heading, names, needed)
  if (!columns.ok) return columns
  return ok({ read: (row, cells) => readRow(row, cells, columns.value, heading.length) })
}

function readRow(
  row: number,
  cells: readonly string[],
  at: ReadonlyMap<string, number>,
  width: number,
): Result<CodedCase, readonly SheetFault[]> {
  const faults: SheetFault[] = []
  const fault = (column: string, words: Words) => void faults.push({ row, column, words })
  if (cells.length !== width && cells.slice(width).some((cell) => cell.trim() !== ''))
    return err([{ row, words: tooWide(cells.length, width) }])

  const texts = new Map([...at].map(([name, place]) => [name, clean(cells[place] ?? '')]))
  for (const [name, text] of texts) if (holdsPersonNumber(text)) fault(name, PERSON_NUMBER)
  if (faults.length > 0) return err(faults)

  for (const { name, need } of CODED_COLUMNS) if (need === 'skal' && texts.get(name) === '') fault(name, EMPTY)
  const text = (name: string): string => texts.get(name) ?? ''
  const valued = <T>(name: string, read: (given: string) => T | undefined, wrong: (given: string) => Words) => {
    const given = text(name)
    if (given === '') return undefined
    const value = read(given)
    if (value === undefined) fault(name, wrong(given))
    return value
  }

  const key = valued('sag', (given) => (KEY.test(given) ? given : undefined), WRONG.sag)
  const coder = valued('koder', (given) => (KEY.test(given) ? given : undefined), WRONG.koder) ?? ''
  const municipality = valued('kommune', municipalityOf, WRONG.kommune)
  const provision = valued('bestemmelse', provisionOf, WRONG.bestemmelse)
  const year = valued('afgjort', yearIn, WRONG.afgjort)
  const outcome = valued('udfald', codeOf(OUTCOMES), (given) => unknownCode(given, OUTCOMES))
  const category = valued('kategori', codeOf(CATEGORIES), (given) => unknownCode(given, CATEGORIES))
  const codes: Partial<Record<CodedVariable, readonly string[]>> = {}
  for (const column of CODED_COLUMNS) {
    const variable = CODED_VARIABLES.find((name) => name === column.name)
    if (variable === undefined || text(variable) === '') continue
    const values = valuesOf(text(variable), column)
    if (values.ok) codes[variable] = values.value
    else fault(variable, values.error)
  }
  if (outcome !== undefined) {
    const reversed = isReversed(outcome)
    if (reversed && text('kategori') === '') fault('kategori', CATEGORY_MISSING)
    if (!reversed && outcome !== 'supplering' && category !== undefined) fault('kategori', CATEGORY_UNASKED)
    if (reversed && codes.mangler?.length === 0) fault('mangler', FLAW_MISSING)
  }
  if (faults.length > 0 || key === undefined || provision === undefined || year === undefined || outcome === undefined)
    return err(faults)
  return ok({
    key,
    coder,
    ...(municipality === undefined ? {} : { municipality }),
    provision,
    year,
    outcome,
    ...(category === undefined ? {} : { category }),
    codes,
  })
}

/** As it is meant: spaces that were typed twice, or hard, are plain. */
const clean = (cell: string): string => cell.replaceAll(/[\s\u00A0]+/g, ' ').trim()

export const KEY = /^[\p{L}\d][\p{L}\d._-]{0,39}$/u
/** A word of a codebook begins as words do: a spreadsheet takes what begins with = or + for something to reckon. */
const OWN_WORD = /^[\p{L}\d§][^|;\n]{0,79}$/u

/** "751" and "0751" are one municipality; no code is below 101 or above 860. */
export function municipalityOf(given: string): string | undefined {
  const match = /^0?(\d{3})$/.exec(given)
  const code = Number(match?.[1])
  return match !== null && code >= 101 && code <= 860 ? String(code).padStart(4, '0') : undefined
}

/** "SEL §85" and "SEL § 85" are one provision. */
export function provisionOf(given: string): string | undefined {
  const match = /^(\p{Lu}[\p{L}]{0,9}) ?§§? ?(\d{1,3}) ?([a-zæøå])?$/u.exec(given)
  if (match === null) return undefined
  return `${match[1] ?? ''} § ${match[2] ?? ''}${match[3] === undefined ? '' : ` ${match[3]}`}`
}

function yearIn(given: string): number | undefined {
  if (/^(?:19|20)\d\d$/.test(given)) return Number(given)
  const danish = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(given)
  const date = findPlainDate(
    danish === null
      ? given
      : `${danish[3] ?? ''}-${(danish[2] ?? '').padStart(2, '0')}-${(danish[1] ?? '').padStart(2, '0')}`,
  )
  return date === undefined || yearOf(date) < 1900 || yearOf(date) > 2099 ? undefined : yearOf(date)
}

/** In whatever case the coder wrote it. */
const codeOf =
  <T extends string>(codes: readonly T[]) =>
  (given: string): T | undefined =>
    codes.find((code) => code.toLowerCase() === given.toLowerCase())

/** The values of a cell, in the spelling of the codebook. */
export function valuesOf(text: string, { codes }: CodedColumn): Result<readonly string[], Words> {
  const given = text.split(VALUE_MARK).map((value) => value.trim())
  if (given.length === 1 && given[0]?.toLowerCase() === NONE) return ok([])
  const values: string[] = []
  for (const value of given) {
    if (value === '') return err(EMPTY_VALUE)
    if (value.toLowerCase() === NONE) return err(NONE_AMONG)
    const known = codes === undefined ? (OWN_WORD.test(value) ? value : undefined) : codeOf(codes)(value)
    if (known === undefined) return err(codes === undefined ? notAWord(value) : unknownCode(value, codes))
    if (values.includes(known)) return err(twice(known))
    values.push(known)
  }
  return ok(values)
}

const quoted = (given: string): string => `“${given.length > 60 ? `${given.slice(0, 60)}…` : given}”`

function unknownCode(given: string, codes: readonly string[]): Words {
  const separated = given.includes(',') || given.includes(';')
  const near = listNearest(given, codes)
  const hint = near.length > 0 ? near : codes
  return {
    da: `${quoted(given)} er ikke en kode her.${separated ? ' Flere værdier i én celle skilles med |.' : ''} ${near.length > 0 ? 'Mente du' : 'Skriv en af'}: ${hint.join(', ')}${near.length > 0 ? '?' : '.'}`,
    en: `${quoted(given)} is no code here.${separated ? ' Several values in one cell are parted by |.' : ''} ${near.length > 0 ? 'Did you mean' : 'Write one of'}: ${hint.join(', ')}${near.length > 0 ? '?' : '.'}`,
  }
}

const WRONG = {
  sag: (given) => ({
    da: `${quoted(given)} kan ikke være et sagsnummer. Brug bogstaver, tal, punktum, bindestreg og understreg, højst 40 tegn, fx S-001.`,
    en: `${quoted(given)} can’t be the number of a case. Use letters, digits, full stop, hyphen and underscore, at most 40 characters, e.g. S-001.`,
  }),
  koder: (given) => ({
    da: `${quoted(given)} kan ikke være et mærke for den, der har kodet. Skriv fx AB eller koder-1.`,
    en: `${quoted(given)} can’t be the mark of a coder. Write e.g. AB or koder-1.`,
  }),
  kommune: (given) => ({
    da: `${quoted(given)} er ikke en kommunekode. Skriv tre eller fire cifre mellem 0101 og 0860, fx 0751.`,
    en: `${quoted(given)} is not the code of a municipality. Write three or four digits between 0101 and 0860, e.g. 0751.`,
  }),
  bestemmelse: (given) => ({
    da: `${quoted(given)} kan ikke læses som en bestemmelse. Skriv lovens forkortelse og paragraffen, fx SEL § 85 eller BL § 32.`,
    en: `${quoted(given)} can’t be read as a provision. Write the abbreviation of the act and the section, e.g. SEL § 85 or BL § 32.`,
  }),
  afgjort: (given) => ({
    da: `${quoted(given)} er ikke en dato eller et årstal. Skriv ÅÅÅÅ-MM-DD, DD-MM-ÅÅÅÅ eller ÅÅÅÅ.`,
    en: `${quoted(given)} is neither a date nor a year. Write YYYY-MM-DD, DD-MM-YYYY or YYYY.`,
  }),
} satisfies Record<string, (given: string) => Words>

const tooWide = (cells: number, width: number): Words => ({
  da: `Rækken har ${cells} celler, men der er ${width} kolonner. Er der et skilletegn i en tekst, skal teksten stå i citationstegn.`,
  en: `The row has ${cells} cells, but there are ${width} columns. Where a text holds a separator, put the text in quotation marks.`,
})
const notAWord = (given: string): Words => ({
  da: `${quoted(given)} kan ikke bruges. En værdi begynder med et bogstav eller tal og er højst 80 tegn.`,
  en: `${quoted(given)} can’t be used. A value begins with a letter or a digit and has at most 80 characters.`,
})
const twice = (given: string): Words => ({
  da: `${quoted(given)} står to gange i samme celle. Slet den ene.`,
  en: `${quoted(given)} stands twice in one cell. Delete one.`,
})
const PERSON_NUMBER: Words = {
  da: 'Cellen ser ud til at indeholde et personnummer. Slet det: undersøgelsen skal ikke kende personer. (Det vises ikke her.)',
  en: 'The cell seems to hold a civil registration number. Delete it: the study must not know persons. (It is not shown here.)',
}
const EMPTY: Words = { da: 'Cellen er tom, men skal udfyldes.', en: 'The cell is empty, but must be filled.' }
const EMPTY_VALUE: Words = {
  da: `Der står intet mellem to ${VALUE_MARK}. Slet den ene, eller skriv værdien.`,
  en: `There is nothing between two ${VALUE_MARK}. Delete one, or write the value.`,
}
const NONE_AMONG: Words = {
  da: `“${NONE}” kan kun stå alene. Slet den, eller slet de andre værdier.`,
  en: `“${NONE}” can only stand alone. Delete it, or delete the other values.`,
}
const CATEGORY_MISSING: Words = {
  da: 'Sagen er omgjort, men der mangler en kategori. Skriv A, B, C eller D.',
  en: 'The case was reversed, but there is no category. Write A, B, C or D.',
}
const CATEGORY_UNASKED: Words = {
  da: 'Sagen er ikke omgjort, så ingen mangel var udslagsgivende. Slet kategorien, eller ret udfaldet.',
  en: 'The case was not reversed, so no flaw decided. Delete the category, or correct the outcome.',
}
const FLAW_MISSING: Words = {
  da: `Sagen er omgjort, så der må være fundet mindst én mangel. Skriv den, eller lad cellen stå tom, hvis det ikke er kodet.`,
  en: `The case was reversed, so at least one flaw must have been found. Write it, or leave the cell empty where it was not coded.`,
}
