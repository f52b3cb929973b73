import { dateOf, type PlainDate } from '../../base/date.ts'

/**
 * The ten digits of a civil registration number, with or without a hyphen or spaces; undefined where they don't begin
 * with a day. Numbers that break modulus 11 are lawful and have been given out since 2007; replacement numbers have
 * day + 60.
 */
export function findCprNumber(text: string): string | undefined {
  const digits = text.replaceAll(/[\s-]/g, '')
  return /^\d{10}$/.test(digits) && birthdayIn(digits) !== undefined ? digits : undefined
}

/** The day someone was born, by ten digits. */
export function birthdayIn(digits: string): PlainDate | undefined {
  const [day = 0, month = 0, year = 0, seventh = 0] = [
    digits.slice(0, 2),
    digits.slice(2, 4),
    digits.slice(4, 6),
    digits.slice(6, 7),
  ].map(Number)
  return dateOf(centuryOf(seventh, year) + year, month, day > 60 ? day - 60 : day)
}

/** The seventh digit tells the century. */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900
  return year <= 57 ? 2000 : 1800
}
