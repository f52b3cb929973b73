import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Behovet er vurderet',
      text: 'Afslaget på indkøb bygger på, at Karla handler alene hver uge, ikke på hvor indgribende hjælpen er.',
      given: aCase(),
    },
    {
      name: 'Karla ønsker det selv',
      text: 'Karla får mindre, fordi hun selv ønsker en mindre indgribende løsning og handler alene om formiddagen.',
      given: aRefusal({
        reason: 'Du ønsker selv en mindre indgribende løsning, og du handler alene om formiddagen.',
      }),
    },
  ],
  fails: [
    {
      name: 'Mindst indgribende foranstaltning',
      text: 'Karla får ikke støtte til indkøb, fordi kommunen vælger den mindst indgribende foranstaltning.',
      given: aRefusal({ reason: 'Kommunen skal vælge den mindst indgribende foranstaltning.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Markeret som hensyn',
      text: 'I vurderingen af indkøb er det mindst indgribende et hensyn. Der står ikke andet end, at der gives afslag.',
      given: aRefusal({ assessment: { text: 'Der gives afslag.', considerations: ['mindst-indgribende'] } }),
      at: '/assessments/1/considerations',
    },
  ],
  notApplicable: [
    {
      name: 'Fuldt medhold',
      text: 'Karla søgte kun om støtte til post og fik alt det, hun bad om.',
      given: aCase({ needs: aCase().needs.slice(0, 1), answers: aCase().answers.slice(0, 1) }),
    },
  ],
  unknown: [],
}
