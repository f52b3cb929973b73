import { isNonEmpty } from '../../../base/list.ts'
import { isOnlyAbout, quotePassage, type Standard } from '../../../stages/14-supervision/standard.ts'
import type { Rule } from '../../rule.ts'
import { fails, holds, notApplicable, type Finding } from '../../verdict.ts'
import { rsl60, rsl66and67, sel166 } from './source.ts'
import { COMMON, TELLS } from './tells.ts'
import { ON_COMPLAINT, wrongIn } from './wrong-guidance.ts'

/** Wrong body, limit, way or form, or no right where there is one; saying nothing is advice. */
export const standardKlageadgang: Rule<Standard> = {
  id: 'standard-klageadgang',
  title: {
    da: 'Standarden fortæller rigtigt, hvordan man klager',
    en: 'The standard tells rightly how to complain',
  },
  checklist: ['D25'],
  sources: [rsl60, rsl66and67, sel166],

  check(standard) {
    const board = standard.clauses.some(({ lower }) => lower.includes('ankestyrelsen'))
    const findings: readonly Finding[] = standard.clauses
      .flatMap((clause): readonly Finding[] => {
        const wrong = wrongIn(clause, standard, board)
        return wrong === null ? [] : [{ ...COMMON, ...TELLS[wrong], quote: quotePassage(standard, clause) }]
      })
      .slice(0, 5)
    if (isNonEmpty(findings)) return fails(...findings)
    if (isOnlyAbout(standard.provisions, /^SEL § (?:82 [a-d]|10|12)$/))
      return notApplicable('Tilbuddet kan efter loven ikke påklages.')
    return standard.clauses.some(({ lower, part }) => part === 'klage' || ON_COMPLAINT.test(lower))
      ? holds
      : fails({ ...COMMON, ...TELLS.tavs, level: 'raad', quote: null })
  },
}
