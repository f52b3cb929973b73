import { findPlainDate } from '../../../base/date.ts'
import type { Lang } from '../../../base/words.ts'
import { dayInWords } from '../../wording.ts'

/** When something was recorded, by the clock in Denmark: "3. marts 2025 kl. 10.00". */
export function momentInWords(instant: string, lang: Lang): string {
  const at = new Date(instant)
  const parts = new Map(FORMAT.formatToParts(at).map(({ type, value }) => [type, value]))
  const day = findPlainDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`)
  if (day === undefined) return instant
  const clock = `${parts.get('hour')}${lang === 'da' ? '.' : ':'}${parts.get('minute')}`
  return `${dayInWords(day, lang)} ${lang === 'da' ? 'kl.' : 'at'} ${clock}`
}

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})
