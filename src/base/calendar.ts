import { addDays, dateOf, type PlainDate, weekday, yearOf } from './date.ts'

export interface Holiday {
  readonly date: PlainDate
  /** Danish name. */
  readonly name: string
}

/**
 * `narrow`: an end moves off weekends and public holidays only.
 * `wide`: also off 5 June, 24 and 31 December, where it is not settled whether a limit runs out.
 */
export type DeadlineWidth = 'narrow' | 'wide'

export interface WideOptions {
  /** With `wide`, also the Friday after Ascension Day. */
  readonly ascensionFriday?: boolean
}

/** Store bededag was a public holiday for the last time in 2023 (LOV 214/2023). */
const LAST_STORE_BEDEDAG = 2023

/** The public holidays of a year, in their order. */
export function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterOf(year)
  const bededag = year <= LAST_STORE_BEDEDAG ? [{ date: addDays(easter, 26), name: 'store bededag' }] : []
  return [
    { date: on(year, 1, 1), name: 'nytårsdag' },
    { date: addDays(easter, -3), name: 'skærtorsdag' },
    { date: addDays(easter, -2), name: 'langfredag' },
    { date: easter, name: 'påskedag' },
    { date: addDays(easter, 1), name: '2. påskedag' },
    ...bededag,
    { date: addDays(easter, 39), name: 'Kristi himmelfartsdag' },
    { date: addDays(easter, 49), name: 'pinsedag' },
    { date: addDays(easter, 50), name: '2. pinsedag' },
    { date: on(year, 12, 25), name: 'juledag' },
    { date: on(year, 12, 26), name: '2. juledag' },
  ]
}

export function findHoliday(date: PlainDate): Holiday | undefined {
  return holidaysOf(yearOf(date)).find((holiday) => holiday.date === date)
}

export function isHoliday(date: PlainDate): boolean {
  return findHoliday(date) !== undefined
}

/** Monday to Friday and no public holiday. */
export function isWorkingDay(date: PlainDate): boolean {
  return weekday(date) < 6 && !isHoliday(date)
}

/** The n-th working day after the date: the day of receipt itself is not counted. */
export function addWorkingDays(date: PlainDate, n: number): PlainDate {
  if (!Number.isInteger(n) || n < 0) throw new Error(`not a number of working days: ${n}`)
  let day = date
  let left = n
  while (left > 0) {
    day = addDays(day, 1)
    if (isWorkingDay(day)) left -= 1
  }
  return day
}

/** Where a limit that would run out on `date` runs out: only an end moves, never a start. */
export function endOfDeadline(date: PlainDate, width: DeadlineWidth, options: WideOptions = {}): PlainDate {
  let end = date
  while (!isWorkingDay(end) || (width === 'wide' && isDoubtful(end, options))) end = addDays(end, 1)
  return end
}

/** No public holidays, but days on which the public offices are often closed. */
function isDoubtful(date: PlainDate, { ascensionFriday = false }: WideOptions): boolean {
  const monthAndDay = date.slice(5)
  if (monthAndDay === '06-05' || monthAndDay === '12-24' || monthAndDay === '12-31') return true
  return ascensionFriday && date === addDays(easterOf(yearOf(date)), 40)
}

/** Easter Sunday of the Gregorian calendar, by the rule of the church's own tables. */
export function easterOf(year: number): PlainDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const solar = century - Math.floor(century / 4)
  const lunar = Math.floor((8 * century + 13) / 25)
  const rawEpact = (19 * golden + solar - lunar + 15) % 30
  const epact = rawEpact - (rawEpact === 29 || (rawEpact === 28 && golden > 10) ? 1 : 0)
  const fullMoon = addDays(on(year, 3, 21), epact)
  // Always the Sunday after the full moon, never the same day.
  return addDays(fullMoon, 7 - (weekday(fullMoon) % 7))
}

function on(year: number, month: number, day: number): PlainDate {
  const date = dateOf(year, month, day)
  if (date === undefined) throw new Error(`outside the calendar: ${year}`)
  return date
}
