import { aCase, INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { Personkreds } from '../../../stages/03-needs/need.ts'
import type { CaseExamples } from '../../case-rule.ts'

const judged = (change: Partial<Personkreds>, file = aCase()): CaseFile => ({
  ...file,
  needs: withChanged(file.needs, POST, {
    personkreds: {
      answer: 'indenfor',
      provision: { act: 'SEL', paragraph: '85' },
      because: [],
      reason: '',
      statements: [],
      demands: [],
      ...change,
    },
  }),
})

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Nedsat psykisk funktionsevne',
      text: 'Karla er i personkredsen til post, fordi hendes psykiske funktionsevne er nedsat.',
      given: aCase(),
    },
    {
      name: 'Årsagen står i ordene',
      text: 'Årsagen er ikke krydset af, men der står, at angsten gør, at Karla ikke kan åbne post.',
      given: judged({ reason: 'Angsten gør, at hun ikke kan åbne post.' }),
    },
  ],
  fails: [
    {
      name: 'Ingen årsag',
      text: 'Karla er bedømt i personkredsen til post. Der står kun, at hun har brug for hjælp til det.',
      given: judged({ reason: 'Hun har brug for hjælp til det.' }),
      at: '/needs/0/personkreds/because',
    },
    {
      name: 'Ingen årsag og mindre end søgt',
      text: 'Karla får mindre støtte til post, end hun søgte om. Hvorfor hun er i personkredsen, står ikke.',
      given: judged(
        { reason: 'Ja.' },
        aCase({
          answers: aCase().answers.map((one) =>
            one.answer.kind === 'bevilget' ? { ...one, answer: { ...one.answer, whyNotMore: 'Det er nok.' } } : one,
          ),
        }),
      ),
      at: '/needs/0/personkreds/because',
    },
  ],
  notApplicable: [
    {
      name: 'Uden for personkredsen',
      text: 'Karla søgte kun om støtte til indkøb og er bedømt uden for personkredsen til det.',
      given: aCase({ needs: aCase().needs.filter(({ id }) => id === INDKOEB) }),
    },
  ],
  unknown: [],
}
