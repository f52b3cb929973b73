/**
 * A slow calendar to hold the quick one against: thirty-two years as one strip of days, made by counting on from a day
 * whose weekday is known, with Easter from the printed almanac. It knows nothing of day numbers, and imports nothing.
 */

export interface StripDay {
  /** yyyy-mm-dd */
  readonly text: string
  readonly year: number
  readonly month: number
  readonly day: number
  /** 1 is Monday. */
  readonly weekday: number
}

/** Easter Sunday, month and day, as printed. */
const EASTER: Readonly<Record<number, string>> = {
  2005: '03-27',
  2006: '04-16',
  2007: '04-08',
  2008: '03-23',
  2009: '04-12',
  2010: '04-04',
  2011: '04-24',
  2012: '04-08',
  2013: '03-31',
  2014: '04-20',
  2015: '04-05',
  2016: '03-27',
  2017: '04-16',
  2018: '04-01',
  2019: '04-21',
  2020: '04-12',
  2021: '04-04',
  2022: '04-17',
  2023: '04-09',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
  2031: '04-13',
  2032: '03-28',
  2033: '04-17',
  2034: '04-09',
  2035: '03-25',
  2036: '04-13',
}
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Every fourth year in this strip; no full hundred lies in it. */
const LEAP = new Set([2008, 2012, 2016, 2020, 2024, 2028, 2032, 2036])

/** From Saturday 1 January 2005 to the end of 2036. */
export const STRIP: readonly StripDay[] = strip()

function strip(): readonly StripDay[] {
  const days: StripDay[] = []
  let weekday = 6
  for (let year = 2005; year <= 2036; year++)
    for (const [index, length] of LENGTHS.entries())
      for (let day = 1; day <= length + (index === 1 && LEAP.has(year) ? 1 : 0); day++) {
        const month = index + 1
        const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
        days.push({ text, year, month, day, weekday })
        weekday = weekday === 7 ? 1 : weekday + 1
      }
  return days
}

/** Thirty years of days to begin from; what is left is room for the longest deadline. */
export const DAYS_TO_BEGIN_FROM = STRIP.findIndex(({ year }) => year === 2035)

const AT = new Map(STRIP.map(({ text }, at) => [text, at]))
export const at = (text: string): number => AT.get(text) ?? Number.NaN
export const dayAt = (index: number): StripDay => {
  const day = STRIP[index]
  if (day === undefined) throw new Error(`off the strip: ${index}`)
  return day
}

const easterAt = (year: number): number => at(`${year}-${EASTER[year] ?? ''}`)

/** Monday to Friday, and not one of the holidays of the church or the state, told one by one. */
export function isOpen(index: number): boolean {
  const { weekday, month, day, year } = dayAt(index)
  if (weekday === 6 || weekday === 7) return false
  if ((month === 1 && day === 1) || (month === 12 && (day === 25 || day === 26))) return false
  const sinceEaster = index - easterAt(year)
  if ([-3, -2, 0, 1, 39, 49, 50].includes(sinceEaster)) return false
  return !(sinceEaster === 26 && year < 2024)
}

/** Days whose holding of a deadline is in doubt. */
export function isInDoubt(index: number, ascensionFriday: boolean): boolean {
  const { month, day, year } = dayAt(index)
  const isDated = (month === 6 && day === 5) || (month === 12 && (day === 24 || day === 31))
  return isDated || (ascensionFriday && index - easterAt(year) === 40)
}

/** One day at a time. */
export function stepDays(from: number, days: number): number {
  let index = from
  for (let n = 0; n < days; n++) index += 1
  return index
}

/** Forward to the first day that is open, and not in doubt where doubt counts. */
export function stepToOpen(from: number, isDoubtful: (index: number) => boolean = () => false): number {
  let index = from
  while (!isOpen(index) || isDoubtful(index)) index += 1
  return index
}

/** Only open days count. */
export function stepOpenDays(from: number, days: number): number {
  let index = from
  for (let left = days; left > 0;) {
    index += 1
    if (isOpen(index)) left -= 1
  }
  return index
}

/** Turns the page of the calendar as many times as there are months, and stops at the same day or the last before it. */
export function stepMonths(from: number, months: number): number {
  const { day } = dayAt(from)
  let index = from
  for (let turned = 0; turned < months;) {
    index += 1
    if (dayAt(index).day === 1) turned += 1
  }
  while (dayAt(index).day < day && dayAt(index + 1).day !== 1) index += 1
  return index
}
