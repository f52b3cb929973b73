import type { Brand } from '../base/brand.ts'
import { dateOf, type PlainDate } from '../base/date.ts'

/** As it is kept: `2-18`, `C-25-00`, `2014-2126`, `KEN 9599/2017`. */
export type PracticeNumber = Brand<string, 'PracticeNumber'>

export interface ReadPracticeNumber {
  readonly kind: 'nummer' | 'gammelt-nummer' | 'sagsnummer' | 'ken'
  readonly number: PracticeNumber
  readonly year: number
  /** The day of a KEN document, where told. */
  readonly date: PlainDate | null
  /** Where it stands in the text, `to` exclusive. */
  readonly from: number
  readonly to: number
}

/** The board's archive begins in 1976, so a two-digit year from there on is of the last century. */
const FIRST_YEAR = 76

const PLAIN = String.raw`(?<plain>\d{1,3}-\d{2})`
const OLD = String.raw`(?<old>[CPOR][\s-]?\d{1,3}-\d{2})`
const FILE = String.raw`(?<file>(?:19|20)\d{2}-\d{3,5})`
const KEN = String.raw`(?<ken>KEN\s+(?:nr\.?\s*)?(?<kenNo>\d{3,5})\s+af\s+(?<d>\d{1,2})[/.-](?<m>\d{1,2})[/.-](?<y>\d{4}))`
const EDGE = String.raw`(?![\d-])`

/** A bare 9-15 is as likely an hour, so in running text a number counts only after a word that says what it is. */
const LEAD = /princip(?:meddelelser?n?e?|afg(?:ø|oe)relser?n?e?|meddelelsens?|afg(?:ø|oe)relsens?)\b/giu
const AFTER_LEAD = new RegExp(
  String.raw`^(?:\s*(?:nr|nummer|numrene|nr\.?)\.?\s*|[\s:(]+|\s*(?:,|og|samt|eller|/|&)\s*(?:nr\.?\s*)?)*(?:${FILE}|${OLD}|${PLAIN})${EDGE}`,
  'iu',
)
/** These can't be mistaken and need no word before them. */
const UNMISTAKABLE = new RegExp(String.raw`(?<![\w-])(?:${KEN}|(?<old>[CPOR]-\d{1,3}-\d{2}))${EDGE}`, 'gu')
const WHOLE = new RegExp(String.raw`^\s*(?:${KEN}|${FILE}|${OLD}|${PLAIN})\s*$`, 'iu')

/** The first number in a text, or the number that the whole text is. */
export function findPracticeNumber(text: string): ReadPracticeNumber | undefined {
  const whole = WHOLE.exec(text)
  if (whole !== null) return readMatch(whole.groups ?? {}, text.search(/\S/u), text.trimEnd().length)
  return listPracticeNumbers(text)[0]
}

/** For what is written in code. */
export function practiceNumber(text: string): ReadPracticeNumber {
  const read = findPracticeNumber(text)
  if (read === undefined) throw new Error(`not the number of a practice notice: ${JSON.stringify(text)}`)
  return read
}

/** Every number in running text, in its order: "principmeddelelse 6-18 og 10-19" has two. */
export function listPracticeNumbers(text: string): readonly ReadPracticeNumber[] {
  const found: ReadPracticeNumber[] = []
  for (const lead of text.matchAll(LEAD)) {
    let at = lead.index + lead[0].length
    for (let match = AFTER_LEAD.exec(text.slice(at)); match !== null; match = AFTER_LEAD.exec(text.slice(at))) {
      const words = match.groups?.['file'] ?? match.groups?.['old'] ?? match.groups?.['plain'] ?? ''
      const to = at + match[0].length
      const read = readMatch(match.groups ?? {}, to - words.length, to)
      if (read !== undefined) found.push(read)
      at = to
    }
  }
  for (const match of text.matchAll(UNMISTAKABLE)) {
    const read = readMatch(match.groups ?? {}, match.index, match.index + match[0].length)
    if (read !== undefined && !found.some((other) => other.from === read.from)) found.push(read)
  }
  return found.toSorted((a, b) => a.from - b.from)
}

function readMatch(
  groups: Readonly<Record<string, string | undefined>>,
  from: number,
  to: number,
): ReadPracticeNumber | undefined {
  const { plain, old, file, ken, kenNo, d, m, y } = groups
  if (ken !== undefined) {
    const year = Number(y)
    return {
      kind: 'ken',
      number: as(`KEN ${Number(kenNo)}/${year}`),
      year,
      date: dateOf(year, Number(m), Number(d)) ?? null,
      from,
      to,
    }
  }
  if (file !== undefined)
    return { kind: 'sagsnummer', number: as(file), year: Number(file.slice(0, 4)), date: null, from, to }
  if (old !== undefined) {
    const [serial, short] = old
      .slice(1)
      .replace(/^[\s-]/u, '')
      .split('-')
    const number = as(`${old.slice(0, 1).toUpperCase()}-${Number(serial)}-${short ?? ''}`)
    return { kind: 'gammelt-nummer', number, year: fullYear(short), date: null, from, to }
  }
  if (plain === undefined) return undefined
  const [serial, short] = plain.split('-')
  return { kind: 'nummer', number: as(`${Number(serial)}-${short ?? ''}`), year: fullYear(short), date: null, from, to }
}

function fullYear(short: string | undefined): number {
  const year = Number(short)
  return year >= FIRST_YEAR ? 1900 + year : 2000 + year
}

function as(text: string): PracticeNumber {
  return text as PracticeNumber
}
