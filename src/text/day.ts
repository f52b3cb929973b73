/** A day as it is written in Danish letters. `year` is null where the text leaves it out. */
export interface WrittenDay {
  readonly year: number | null
  readonly month: number
  /** Null where only month and year are told. */
  readonly day: number | null
  readonly from: number
  readonly to: number
}

const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]
const SHORT = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec']
const NAME = `(?:${MONTHS.join('|')}|febr|sept|${SHORT.join('|')})`
const WORDED = new RegExp(`(?<![\\d.])(\\d{1,2})\\.?\\s?(${NAME})\\.?(?:\\s+(\\d{4}))?(?![a-zß-öø-ÿ])`, 'g')
const MONTH_ONLY = new RegExp(`(?<!\\d\\.?\\s?)(?<![a-zß-öø-ÿ])(${MONTHS.join('|')})\\s+(\\d{4})`, 'g')
const NUMBERED = /(?<![a-zæøåA-ZÆØÅ\d/.-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})(?![\d/-])/g
/** As many write it: 3/10 2018. */
const SLASHED = /(?<![\d/.-])(\d{1,2})\/(\d{1,2}) (\d{4})(?![\d/-])/g
const ISO = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g

/** What every day above has one of: most texts with a figure tell no day. */
const MONTH = new RegExp(SHORT.join('|'))
const PARTED = /\d\s?[./-]\s?\d/

/** Other years are slips, and what is reckoned from them may leave the calendar. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

/** Every day of our time told in a text, in its order. Two-digit years are 2000–2099 below 70, else 1900s. */
export function findDays(text: string): readonly WrittenDay[] {
  const lower = text.toLowerCase()
  if (!/\d/.test(lower) || lower.length !== text.length) return []
  const days: WrittenDay[] = []
  const namesMonth = MONTH.test(lower)
  if (namesMonth) for (const m of lower.matchAll(WORDED)) push(days, m, yearOf(m[3]), monthOf(m[2]), Number(m[1]))
  if (PARTED.test(text)) {
    for (const m of text.matchAll(NUMBERED)) push(days, m, yearOf(m[4]), Number(m[3]), Number(m[1]))
    for (const m of text.matchAll(SLASHED)) push(days, m, yearOf(m[3]), Number(m[2]), Number(m[1]))
    for (const m of text.matchAll(ISO)) push(days, m, Number(m[1]), Number(m[2]), Number(m[3]))
  }
  if (namesMonth)
    for (const m of lower.matchAll(MONTH_ONLY)) {
      if (!days.some((day) => m.index >= day.from && m.index < day.to)) push(days, m, yearOf(m[2]), monthOf(m[1]), null)
    }
  return days.toSorted((a, b) => a.from - b.from)
}

function push(
  days: WrittenDay[],
  match: RegExpMatchArray,
  year: number | null,
  month: number,
  day: number | null,
): void {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return
  if (year !== null && (year < FIRST_YEAR || year > LAST_YEAR)) return
  const from = match.index ?? 0
  days.push({ year, month, day, from, to: from + match[0].length })
}

function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 70 ? 2000 + year : 1900 + year
}

function monthOf(name: string | undefined): number {
  const low = (name ?? '').toLowerCase().slice(0, 3)
  return SHORT.indexOf(low) + 1
}
