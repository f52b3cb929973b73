import { aCase, aCaseWithout, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Begge behov er besvaret',
      text: 'Post er bevilget, og indkøb er afslået med begrundelse.',
      given: aCase(),
    },
  ],
  fails: [
    {
      name: 'Indkøb er glemt',
      text: 'Karla søgte om støtte til post og indkøb. Afgørelsen siger kun noget om post.',
      given: aCase({ answers: aCase().answers.filter(({ need }) => need !== INDKOEB) }),
      at: '/needs/1/activity',
    },
  ],
  notApplicable: [
    {
      name: 'Sagen er stadig ved at blive oplyst',
      text: 'Der er ikke truffet afgørelse endnu.',
      given: aCaseWithout('decision'),
    },
  ],
  unknown: [],
}
