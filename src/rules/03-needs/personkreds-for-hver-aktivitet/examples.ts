import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal, unjudged } from '../../refusal.specimen.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Inden for til post, uden for til indkøb',
      text: 'Karla er bedømt inden for personkredsen, når det gælder post, og uden for, når det gælder indkøb. Hver bedømmelse siger noget om netop den aktivitet.',
      given: aCase(),
    },
    {
      name: 'Samme begrundelse nævner begge aktiviteter',
      text: 'Begge behov er afslået med de samme ord: Karla handler selv, og hun åbner selv sin post hver fredag. Ordene gælder begge aktiviteter.',
      given: aRefusal({
        needs: [POST, INDKOEB],
        personkreds: { reason: 'Karla handler selv ind hver uge, og hun åbner og læser selv sin post hver fredag.' },
      }),
    },
    {
      name: 'Arbejdet er nævnt, og indkøbet er vurderet',
      text: 'Karla passer et arbejde. Afslaget siger også, at hun handler selv hver uge.',
      given: aRefusal({ reason: 'Karla passer et fuldtidsarbejde, og hun handler selv ind hver uge på vej hjem.' }),
    },
  ],
  fails: [
    {
      name: 'Den, der passer et arbejde, er ikke i målgruppen',
      text: 'Karla får nej til støtte til indkøb, fordi hun passer et arbejde. Kommunen har ikke set på indkøbet.',
      given: aRefusal({
        reason:
          'Karla passer et fuldtidsarbejde. En person, som kan det, har ikke en betydeligt nedsat funktionsevne. Vi har ikke fundet anledning til at se på de enkelte opgaver.',
      }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Bedømt i det hele taget',
      text: 'Karla er sat uden for personkredsen til indkøb, fordi hun generelt er velfungerende. Sagen siger, at hun er bedømt som helhed.',
      given: aRefusal({ personkreds: { basis: 'generelt', reason: 'Karla er generelt velfungerende.' } }),
      at: '/needs/1/personkreds/reason',
    },
    {
      name: 'For velfungerende',
      text: 'Det er ikke oplyst, om personkredsen er bedømt for indkøb. Afslaget siger, at Karla klarer de fleste ting og er for velfungerende.',
      given: aRefusal({ reason: 'Karla klarer de fleste ting i hverdagen og er for velfungerende til at få støtte.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Samme tomme ord for to aktiviteter',
      text: 'Karla har fået afslag på støtte til post og til indkøb. Begge steder står der, at hun ikke er i målgruppen. Ingen har oplyst noget, der taler imod.',
      given: aRefusal({
        needs: [POST, INDKOEB],
        personkreds: { reason: 'Karla er ikke i målgruppen for socialpædagogisk støtte.' },
      }),
      at: '/needs/0/personkreds',
    },
  ],
  notApplicable: [
    {
      name: 'En anden bestemmelse',
      text: 'Karla har søgt om et hjælpemiddel efter § 112. Der er ikke bedømt nogen personkreds efter § 85.',
      given: aCase({
        needs: aCase().needs.map((need) => ({
          ...unjudged(need),
          asked: { provision: { act: 'SEL', paragraph: '112' } },
        })),
        answers: [],
      }),
    },
  ],
  unknown: [
    {
      name: 'Det står ikke, hvad der er bedømt',
      text: 'Karla er sat uden for personkredsen til indkøb. Det er ikke oplyst, om det er indkøb eller Karla som helhed, der er bedømt, og der er ingen ord om hvorfor.',
      given: aRefusal({ personkreds: {} }),
    },
  ],
}
