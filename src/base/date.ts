import type { Brand } from './brand.ts'

/** A day without clock or zone, written yyyy-mm-dd. Days compare as their texts do. */
export type PlainDate = Brand<string, 'PlainDate'>

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

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
] as const

/** For what is written in code: throws where `findPlainDate` would say undefined. */
export function plainDate(text: string): PlainDate {
  const date = findPlainDate(text)
  if (date === undefined) throw new Error(`not a date: ${JSON.stringify(text)}`)
  return date
}

export function findPlainDate(text: string): PlainDate | undefined {
  const match = SHAPE.exec(text)
  return match === null ? undefined : dateOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day, where the calendar has it: 29 February in a leap year only. Years 1 to 9999. */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined
  if (day < 1 || day > daysInMonth(year, month)) return undefined
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate
}

/**
 * Whether a case or its letter can lawfully tell of the day: years 1900 to 2199. What is reckoned from such a day stays
 * in the calendar.
 */
export function isOfOurTime(date: PlainDate): boolean {
  return date >= '1900-01-01' && date <= '2199-12-31'
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4))
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days)
}

export function addWeeks(date: PlainDate, weeks: number): PlainDate {
  return addDays(date, weeks * 7)
}

/** Same day of a later month, or its last day where the month has no such day. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = parts(date)
  const count = year * 12 + (month - 1) + months
  const toYear = Math.floor(count / 12)
  const toMonth = count - toYear * 12 + 1
  return existing(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))
}

/** Positive where `to` is the later day. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: PlainDate): number {
  // Day 0, 1 March of year 0, was a Wednesday.
  return ((((dayNumber(date) + 2) % 7) + 7) % 7) + 1
}

export function isBefore(a: PlainDate, b: PlainDate): boolean {
  return a < b
}

/** "4. marts 2025" */
export function formatDanish(date: PlainDate): string {
  const { year, month, day } = parts(date)
  return `${day}. ${MONTHS[month - 1] ?? ''} ${year}`
}

function parts(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Days since 1 March of year 0; a year that begins in March has its leap day last. */
function dayNumber(date: PlainDate): number {
  const { year, month, day } = parts(date)
  const y = month > 2 ? year : year - 1
  const m = (month + 9) % 12
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day - 1
  )
}

function fromDayNumber(number: number): PlainDate {
  let y = Math.floor((10000 * number + 14780) / 3652425)
  let rest = number - yearStart(y)
  if (rest < 0) {
    y -= 1
    rest = number - yearStart(y)
  }
  const m = Math.floor((100 * rest + 52) / 3060)
  const day = rest - Math.floor((m * 306 + 5) / 10) + 1
  const month = ((m + 2) % 12) + 1
  return existing(y + Math.floor((m + 2) / 12), month, day)
}

function yearStart(y: number): number {
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
}

function existing(year: number, month: number, day: number): PlainDate {
  const date = dateOf(year, month, day)
  if (date === undefined) throw new Error(`outside the calendar: ${year}-${month}-${day}`)
  return date
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
