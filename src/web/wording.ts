import { formatDanish, type PlainDate } from '../base/date.ts'
import type { Lang, Words } from '../base/words.ts'

/** Gives the words of one language; a page asks once and then writes `t(...)`. */
export type Say = (words: Words) => string

export function sayIn(lang: Lang): Say {
  return (words) => words[lang]
}

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "12. marts 2024", "12 March 2024". */
export function dayInWords(day: PlainDate, lang: Lang): string {
  if (lang === 'da') return formatDanish(day)
  const [year, month, date] = day.split('-').map(Number)
  return `${date} ${ENGLISH_MONTHS[(month ?? 0) - 1] ?? ''} ${year}`
}

/** "1.234,5" and "1,234.5". Fixed here, since a page must read the same on every machine. */
export function numberInWords(value: number, lang: Lang, decimals = 0): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, lang === 'da' ? '.' : ',')
  const sign = value < 0 ? '−' : ''
  return sign + (part === undefined ? grouped : `${grouped}${lang === 'da' ? ',' : '.'}${part}`)
}

export function wordForCount(count: number, words: { readonly one: Words; readonly many: Words }): Words {
  return count === 1 ? words.one : words.many
}
