import { isNonEmpty } from '../../../base/list.ts'
import { quotePassage, type Letter } from '../../../stages/07-letter/letter.ts'
import type { LawSource } from '../../../law/source.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding, type Level } from '../../verdict.ts'
import { reassessedLate } from './reassessed-late.ts'
import { isCourseTooLong } from './course-by-dates.ts'
import { fvl16, rb11, sel3a, sel82b } from './source.ts'
import { TELLS, type Wrong } from './tells.ts'
import { tellsTime, wrongIn } from './told-time.ts'

/** Limits that the law itself sets, told longer or shorter than they are. The limit for complaining is another rule's. */
export const lovensFrister: Rule<Letter> = {
  id: 'lovens-frister',
  title: {
    da: 'De frister, loven selv sætter for kommunen, er overholdt og sagt rigtigt',
    en: 'The limits that the law itself sets for the municipality are kept and told rightly',
  },
  checklist: ['D31', 'D38'],
  sources: [rb11, sel3a, sel82b, fvl16],

  check(letter) {
    if (letter.kind !== 'afgoerelse' && letter.kind !== 'fastholdt-genvurdering' && letter.kind !== 'kvittering')
      return notApplicable('Teksten er ikke et brev, der sætter frister.')
    const open = letter.passages.filter(
      ({ section, voice, block }) =>
        section !== 'bilag' && voice !== 'borger' && voice !== 'lov' && block.kind !== 'heading',
    )
    const told = open.flatMap((passage) => wrongIn(letter, passage))
    const late = reassessedLate(letter)
    const findings: readonly Finding[] = [
      ...told,
      ...open
        .filter((passage) => isCourseTooLong(passage) && !told.some((one) => one.passage === passage))
        .map((passage) => ({ wrong: 'preventive' as const, passage })),
      ...(late === undefined ? [] : [{ wrong: 'reassessed-late' as const, passage: late }]),
    ].map(({ wrong, passage }): Finding => ({
      mangel: 'lovbestemt-frist',
      level: LEVEL[wrong],
      ...(wrong === 'reassessed-late' ? {} : { isFact: true }),
      quote: quotePassage(letter, passage),
      sources: [SOURCE[wrong]],
      ...TELLS[wrong],
    }))
    if (isNonEmpty(findings)) return fails(...findings)
    return open.some(({ lower }) => tellsTime(lower)) ? holds : notApplicable('Brevet nævner ingen af lovens frister.')
  },
}

const SOURCE: Readonly<Record<Wrong, LawSource>> = {
  notice: sel3a,
  preventive: sel82b,
  keeping: rb11,
  reassessment: rb11,
  'reassessment-notice': rb11,
  access: fvl16,
  'reassessed-late': rb11,
}

/** Whoever loses help too early loses something; a wrong promise is criticised; and a promise of later than 14 days may still be kept in time. */
const LEVEL: Readonly<Record<Wrong, Level>> = {
  notice: 'fejl',
  preventive: 'fejl',
  keeping: 'fejl',
  reassessment: 'advarsel',
  'reassessment-notice': 'raad',
  access: 'advarsel',
  'reassessed-late': 'advarsel',
}
