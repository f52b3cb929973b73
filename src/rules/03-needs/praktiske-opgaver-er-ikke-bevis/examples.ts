import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

const plan = { activity: 'at planlægge dagen', words: 'Jeg kan ikke få hold på min dag.' } as const

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Det praktiske og selve aktiviteten',
      text: 'Karla søger støtte til at planlægge sin dag. Afslaget nævner, at hun klarer det praktiske, men også, at hun selv lægger planen i sin kalender hver aften og følger den.',
      given: aRefusal({
        need: plan,
        reason:
          'Du klarer de praktiske opgaver i hjemmet. Du planlægger selv din dag i kalenderen hver aften og følger planen.',
      }),
    },
    {
      name: 'Det praktiske er sat på plads',
      text: 'Afslaget siger, at det ikke er afgørende, at Karla passer sit arbejde. Bostøtten har set, at hun selv får planlagt sin dag.',
      given: aRefusal({
        need: plan,
        reason:
          'At du passer dit arbejde, er ikke afgørende. Bostøtten har set, at du selv får lagt din plan for dagen.',
      }),
    },
  ],
  fails: [
    {
      name: 'Styr på hjemmet, altså ingen støtte til dagen',
      text: 'Karla søger støtte til at planlægge sin dag. Hun får afslag, fordi hun har styr på det praktiske i hjemmet.',
      given: aRefusal({
        need: plan,
        personkreds: { reason: 'Karla har styr på det praktiske i hjemmet og er derfor ikke i målgruppen.' },
      }),
      at: '/needs/1/personkreds/reason',
    },
    {
      name: 'I job, altså ingen støtte til kontakt med andre',
      text: 'Karla har autisme og søger støtte til at være sammen med andre. Hun får afslag, fordi hun passer et fuldtidsjob og har gennemført en uddannelse.',
      given: aRefusal({
        need: { activity: 'at være sammen med andre' },
        reason: 'Du har gennemført en uddannelse, og du passer et fuldtidsjob. Du er ikke omfattet af § 85.',
      }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Markeret som hensyn',
      text: 'Vurderingen af, om Karla kan planlægge sin dag, har ét hensyn: de praktiske opgaver. Der er ikke skrevet andet end, at hun ikke er i målgruppen.',
      given: aRefusal({
        need: plan,
        assessment: { text: 'Karla er ikke i målgruppen.', considerations: ['praktiske-opgaver'] },
      }),
      at: '/assessments/1/considerations',
    },
  ],
  notApplicable: [
    {
      name: 'Afslaget gælder netop en praktisk opgave',
      text: 'Karla har kun fået afslag på støtte til at købe ind. Der er det til sagen, at hun klarer det praktiske.',
      given: aCase(),
    },
  ],
  unknown: [
    {
      name: 'Ingen ord om hvorfor',
      text: 'Karla har fået afslag på støtte til at planlægge sin dag. Det er ikke skrevet ind, hvad afslaget bygger på.',
      given: aRefusal({ need: plan }),
    },
  ],
}
