import type { Lang } from '../../../base/words.ts'
import type { Extent } from '../../../stages/03-needs/extent.ts'
import { PER, UNIT } from '../../case-labels.ts'
import { numberInWords } from '../../wording.ts'

/** "½-1 time om ugen" as "0,5-1 time om ugen". */
export function extentInWords({ from, to, unit, per }: Extent, lang: Lang): string {
  const number = (value: number) =>
    numberInWords(value, lang, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2)
  const amount = from === to ? number(from) : `${number(from)}-${number(to)}`
  return `${amount} ${UNIT[unit][to <= 1 ? 'one' : 'many'][lang]} ${PER[per][lang]}`
}
