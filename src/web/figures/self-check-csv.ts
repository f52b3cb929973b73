import { type CsvKind, csvText } from '../../base/csv-text.ts'
import type { Lang, Words } from '../../base/words.ts'
import { HIDDEN } from '../../stages/13-learning/figure-table.ts'
import type { Indicator } from '../../stages/13-learning/self-check/self-check-figures.ts'
import { FEWEST_SHOWN } from '../../stages/13-learning/suppress.ts'
import { indicatorWords } from '../office/self-check/self-check-words.ts'

const w = (da: string, en: string): Words => ({ da, en })
const COLUMNS: readonly (readonly [string, Words])[] = [
  ['antal', w('Antal', 'Number')],
  ['af', w('Af', 'Of')],
  ['andel', w('Andel (procent)', 'Share (percent)')],
  ['fra', w('95 % fra (procent)', '95% from (percent)')],
  ['til', w('95 % til (procent)', '95% to (percent)')],
]

/**
 * The indicators as a file that may be sent on: a number that is small, or that what is left of it is, is hidden with its
 * share. The rows share no sum, so no other number gives it back.
 */
export function selfCheckCsv(indicators: readonly Indicator[], kind: CsvKind, lang: Lang): string {
  const isExcel = kind === 'excel'
  const share = (part: number) =>
    isExcel ? (part * 100).toFixed(2).replace('.', ',') : String(Number(part.toFixed(6)))
  const rows = indicators.map((one) => {
    const { name, count, of } = one
    const head = [name, indicatorWords(name, lang)]
    if (isSmall(count) || isSmall(of - count)) return [...head, HIDDEN, String(of), HIDDEN, HIDDEN, HIDDEN]
    const told = one.share
    return [
      ...head,
      String(count),
      String(of),
      ...(told === undefined ? ['', '', ''] : [told.value, told.low, told.high].map(share)),
    ]
  })
  const first = lang === 'da' ? ['Kode', 'Mål'] : ['Code', 'Measure']
  const heading = isExcel ? first : ['kode', 'navn']
  return csvText([[...heading, ...COLUMNS.map(([code, words]) => (isExcel ? words[lang] : code))], ...rows], kind)
}

const isSmall = (count: number): boolean => count > 0 && count < FEWEST_SHOWN
