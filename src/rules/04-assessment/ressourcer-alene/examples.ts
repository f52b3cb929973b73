import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

const hard = { from: 'paaroerende', text: 'Hun går i stå i butikken og kommer hjem uden varer.' } as const

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Det er vist, at hun selv handler',
      text: 'Karla får afslag på støtte til indkøb, fordi bostøtten har set hende handle alene siden oktober.',
      given: aCase(),
    },
    {
      name: 'Ressourcer og svar på det svære',
      text: 'Vurderingen siger, at Karla har mange ressourcer, men også, at hun nu går i butikken om morgenen, når der er få mennesker, og får købt det, hun skal.',
      given: aRefusal({
        statements: [hard],
        assessment: {
          text: 'Du har mange ressourcer. Du går i butikken om morgenen, når der er få mennesker, og får købt det, du skal.',
        },
      }),
    },
  ],
  fails: [
    {
      name: 'Ressourcestærk og velfungerende',
      text: 'Karlas søster fortæller, at hun går i stå i butikken. Afslaget siger kun, at Karla er ressourcestærk, velformuleret og har et godt netværk.',
      given: aRefusal({
        statements: [hard],
        reason: 'Du er ressourcestærk og velformuleret, og du har et stærkt netværk. Du klarer dig godt i hverdagen.',
      }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Kun ressourcer er markeret',
      text: 'Det eneste hensyn i vurderingen af indkøb er Karlas ressourcer. Ordene siger kun, at hun ikke er i målgruppen.',
      given: aRefusal({
        statements: [hard],
        assessment: { text: 'Karla er 32 år. Hun er ikke i målgruppen.', considerations: ['ressourcer'] },
      }),
      at: '/assessments/1/considerations',
    },
  ],
  notApplicable: [
    {
      name: 'Fuldt medhold',
      text: 'Karla søgte kun om støtte til post og fik den. Hendes ressourcer spillede ingen rolle.',
      given: aCase({ needs: aCase().needs.slice(0, 1), answers: aCase().answers.slice(0, 1) }),
    },
  ],
  unknown: [
    {
      name: 'Begrundelsen er ikke med',
      text: 'Karla har fået afslag på støtte til indkøb. Hverken vurderingen eller grunden er skrevet ind.',
      given: aRefusal({}),
    },
  ],
}
