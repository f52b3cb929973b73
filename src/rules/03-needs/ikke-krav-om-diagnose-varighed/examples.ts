import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Ingen krav ud over lovens',
      text: 'Karlas personkreds er bedømt ud fra, hvad hun kan, når hun handler. Der er ikke stillet andre krav.',
      given: aCase(),
    },
    {
      name: 'Det siges, at diagnosen ikke afgør det',
      text: 'Karla har ingen diagnose, og afslaget siger lige ud, at det ikke er et krav. Det afgørende er, at hun handler selv hver uge.',
      given: aRefusal({
        reason: 'Det er ikke et krav, at du har en diagnose. Det afgørende er, at du handler selv ind hver uge.',
      }),
    },
  ],
  fails: [
    {
      name: 'Ikke en varig nedsættelse',
      text: 'Karla får afslag på støtte til indkøb, fordi hendes angst ikke er varig.',
      given: aRefusal({ reason: 'Karla har ikke en varigt nedsat funktionsevne og er derfor ikke i målgruppen.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Der ventes på udredning',
      text: 'Karla er henvist til psykiatrien. Kommunen skriver, at der først kan gives støtte, når udredningen er afsluttet.',
      given: aRefusal({
        personkreds: { reason: 'Der kan først gives støtte, når udredningen i psykiatrien er afsluttet.' },
      }),
      at: '/needs/1/personkreds/reason',
    },
    {
      name: 'Kravet er markeret i sagen',
      text: 'Ved bedømmelsen af personkredsen til indkøb er det markeret, at der blev lagt vægt på, at der ikke er en diagnose.',
      given: aRefusal({ personkreds: { reason: 'Uden for.', demands: ['diagnose'] } }),
      at: '/needs/1/personkreds/demands',
    },
  ],
  notApplicable: [
    {
      name: 'Ledsageordningen kræver selv varighed',
      text: 'Karla har søgt om ledsagelse efter § 97. Der er det loven selv, der kræver en varig nedsættelse.',
      given: aCase({
        needs: aCase().needs.map((need) => ({
          ...need,
          asked: { provision: { act: 'SEL', paragraph: '97' } },
          personkreds: {
            answer: 'udenfor',
            provision: { act: 'SEL', paragraph: '97' },
            because: [],
            reason: 'Nedsættelsen er ikke varig.',
            statements: [],
            demands: ['varighed'],
          },
        })),
        assessments: [],
        answers: [],
      }),
    },
  ],
  unknown: [],
}
