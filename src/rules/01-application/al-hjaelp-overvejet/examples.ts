import type { Application } from '../../../stages/01-application/application.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const sel85 = { act: 'SEL', paragraph: '85' } as const
const only85: Partial<Application> = { considered: [sel85] }
const applications = (change: Partial<Application>) => withChanged(aCase().applications, 'ansoegning-1', change)

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Ledsagelse er overvejet',
      text: 'Støtte til indkøb er afslået. Kommunen har også set på praktisk hjælp og ledsagelse.',
      given: aCase(),
    },
    {
      name: 'Behovet er dækket på en anden måde',
      text: 'Kommunen har kun skrevet § 85 ned, men et andet behov er dækket med et værested.',
      given: aCase({
        applications: applications(only85),
        answers: withChanged(aCase().answers, POST, {
          answer: {
            kind: 'daekket-paa-anden-vis',
            by: 'tilbud',
            what: 'Brevhjælp på biblioteket',
            whyEnough: 'Karla bruger den hver tirsdag og får åbnet sin post.',
          },
        }),
      }),
    },
  ],
  fails: [
    {
      name: 'Kun § 85',
      text: 'Karla fik afslag på støtte til indkøb efter § 85. Der er ikke set på anden hjælp.',
      given: aCase({ applications: applications(only85) }),
      at: '/applications/0/considered',
    },
    {
      name: 'Ingenting er overvejet',
      text: 'Listen over, hvad der er overvejet, er tom, og indkøb er afslået.',
      given: aCase({ applications: applications({ considered: [] }) }),
      at: '/applications/0/considered',
    },
  ],
  notApplicable: [
    {
      name: 'Alt er bevilget',
      text: 'Karla søgte kun om hjælp til post og fik det.',
      given: aCase({
        applications: applications(only85),
        needs: aCase().needs.filter(({ id }) => id !== INDKOEB),
        answers: aCase().answers.filter(({ need }) => need !== INDKOEB),
      }),
    },
  ],
  unknown: [
    {
      name: 'Det står der ikke noget om',
      text: 'Indkøb er afslået. Sagen siger ikke, om andet er overvejet.',
      given: aCase({ applications: aCase().applications.map((one) => without(one, 'considered')) }),
    },
  ],
}
