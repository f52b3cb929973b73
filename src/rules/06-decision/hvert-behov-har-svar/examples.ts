import { plainDate } from '../../../base/date.ts'
import { aCase, aCaseWithout, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Begge behov er besvaret',
      text: 'Post er bevilget, og indkøb er afslået med begrundelse.',
      given: aCase(),
    },
    {
      name: 'Indkøb er trukket tilbage',
      text: 'Karla har trukket indkøb tilbage, og kommunen har sikret sig, at hun mener det. Afgørelsen svarer på post.',
      given: aCase({
        needs: aCase().needs.map((need) =>
          need.id === INDKOEB ? { ...need, withdrawn: plainDate('2025-02-20') } : need,
        ),
        answers: aCase().answers.filter(({ need }) => need !== INDKOEB),
      }),
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
