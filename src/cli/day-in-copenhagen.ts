import { dateOf, type PlainDate } from '../base/date.ts'

/** The day it is where the letters are sent from, wherever the machine is. By TZ, since an Intl format takes ten times as long to make. */
export function dayInCopenhagen(): PlainDate {
  process.env['TZ'] = 'Europe/Copenhagen'
  const now = new Date()
  const day = dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (day === undefined) throw new Error('the clock is outside the calendar')
  return day
}
