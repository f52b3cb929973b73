import { dateOf } from '../../base/date.ts'

/** Whether a text holds what may be a civil registration number: a day of the calendar (or that + 60) and four digits more. */
export function holdsPersonNumber(text: string): boolean {
  for (const [, day = '', month = '', year = ''] of text.matchAll(/(?<!\d)(\d\d)(\d\d)(\d\d) ?[-–]? ?\d{4}(?!\d)/g)) {
    const plain = Number(day) > 60 ? Number(day) - 60 : Number(day)
    // 29 February in one of the centuries is enough.
    if (['19', '20'].some((century) => dateOf(Number(century + year), Number(month), plain) !== undefined)) return true
  }
  return false
}
