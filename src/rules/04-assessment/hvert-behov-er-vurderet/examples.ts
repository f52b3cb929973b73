import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

const fewer = aCase().answers.map((one) =>
  one.answer.kind === 'bevilget' ? { ...one, answer: { ...one.answer, whyNotMore: '' } } : one,
)

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Indkøb er vurderet',
      text: 'Karla har fået afslag på støtte til indkøb. Vurderingen siger, hvad der er lagt vægt på, og hvorfor ønsket om selskab ikke førte til støtte.',
      given: aCase(),
    },
    {
      name: 'Kun det, der er bevilget fuldt ud, er uden vurdering',
      text: 'Karla fik det, hun søgte om til post. Det er ikke vurderet med ord. Indkøb, som hun fik afslag på, er.',
      given: aCase({ assessments: aCase().assessments.slice(1) }),
    },
  ],
  fails: [
    {
      name: 'Afslag uden et ord',
      text: 'Karla har fået afslag på støtte til indkøb. Der er hverken en vurdering eller en grund. Post er vurderet.',
      given: aRefusal({}),
      at: '/needs/1/activity',
    },
    {
      name: 'Færre timer uden vurdering',
      text: 'Karla får færre timer til post, end hun søgte om. Behovet er ikke vurderet, og der står ikke, hvorfor hun får mindre.',
      given: aCase({
        assessments: aCase().assessments.filter(({ need }) => need === INDKOEB),
        answers: fewer,
        needs: aCase().needs.map((need, i) =>
          i === 0 && need.personkreds !== undefined
            ? { ...need, personkreds: { ...need.personkreds, reason: '' } }
            : need,
        ),
      }),
      at: '/needs/0/activity',
    },
  ],
  notApplicable: [
    {
      name: 'Intet er besvaret',
      text: 'Sagen er ved at blive oplyst. Vurderingen kommer senere.',
      given: aCase({ answers: [], assessments: [] }),
    },
  ],
  unknown: [
    {
      name: 'Kun svarene er skrevet ind',
      text: 'Karlas sag er skrevet ind fra afgørelsen. Grunden til afslaget står i svaret, men vurderingerne er ikke med.',
      given: aCase({ assessments: [] }),
    },
  ],
}
