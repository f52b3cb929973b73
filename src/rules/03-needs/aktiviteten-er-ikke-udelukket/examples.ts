import { aCase, aCaseWithout } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

const swim = { activity: 'at gå til svømning' } as const

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Behovet er vurderet',
      text: 'Karla har fået afslag på støtte til indkøb, fordi hun handler selv. Det er behovet, der er svaret på.',
      given: aCase(),
    },
    {
      name: 'Hun svømmer selv',
      text: 'Karla søger støtte til at gå til svømning. Afslaget siger, at fritid godt kan være omfattet, men at hun selv tager bussen og svømmer hver tirsdag.',
      given: aRefusal({
        need: swim,
        reason: 'Fritid kan også være omfattet af § 85. Men du tager selv bussen og svømmer hver tirsdag.',
      }),
    },
  ],
  fails: [
    {
      name: 'Fritid er ikke omfattet',
      text: 'Karla søger støtte til at gå til svømning. Afslaget siger, at fritidsaktiviteter ikke er omfattet af § 85.',
      given: aRefusal({ need: swim, reason: 'Fritidsaktiviteter er ikke omfattet af § 85.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Kun i hjemmet',
      text: 'Karla søger støtte til at tage til sin datters skolefest. Vurderingen siger, at bostøtte kun gives i hjemmet.',
      given: aRefusal({
        need: { activity: 'at komme til skolefest med datteren' },
        assessment: { text: 'Bostøtte gives kun i hjemmet.' },
      }),
      at: '/assessments/1/text',
    },
  ],
  notApplicable: [
    {
      name: 'Intet er afslået',
      text: 'Karla søgte kun om støtte til post og fik den.',
      given: aCase({ needs: aCase().needs.slice(0, 1), answers: aCase().answers.slice(0, 1) }),
    },
  ],
  unknown: [
    {
      name: 'Begrundelsen er ikke skrevet ind',
      text: 'Karla er sat uden for personkredsen til svømning, men ordene i begrundelsen er ikke med i sagen.',
      given: { ...aRefusal({ need: swim, personkreds: {} }), answers: aCaseWithout('views').answers.slice(0, 1) },
    },
  ],
}
