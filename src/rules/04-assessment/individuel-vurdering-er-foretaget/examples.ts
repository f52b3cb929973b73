import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Karla er vurderet',
      text: 'Afslaget på indkøb bygger på, hvad netop Karla gør, når hun handler.',
      given: aCase(),
    },
    {
      name: 'Serviceniveau i stedet; det er en anden mangel',
      text: 'Der er ikke lavet en individuel vurdering, fordi kommunens serviceniveau er brugt. Det svarer reglen om serviceniveau på.',
      given: aRefusal({
        assessment: {
          text: 'Kommunens serviceniveau omfatter ikke indkøb.',
          considerations: ['serviceniveau'],
          individual: false,
        },
      }),
    },
    {
      name: 'Forløbet er ingen betingelse',
      text: 'Karla har sagt nej til et træningsforløb. Det står, at det ikke er en betingelse, og hvad hun selv kan.',
      given: aRefusal({
        assessment: {
          text: 'Træningsforløbet er ikke en betingelse for hjælp. Karla handler selv hver uge og bærer varerne hjem.',
          individual: true,
        },
      }),
    },
  ],
  fails: [
    {
      name: 'Forløbet skal være gennemført',
      text: 'Karla forlod et rehabiliteringsforløb, da hun blev svimmel. Derfor får hun nej, og hendes behov er ikke vurderet.',
      given: aRefusal({
        assessment: {
          text: 'Gennemførelse af forløbet er en betingelse for at få hjælp. Vi har ikke foretaget yderligere vurdering.',
        },
      }),
      at: '/assessments/1/text',
    },
    {
      name: 'Alle får det samme',
      text: 'Det er markeret, at der ikke er lavet en individuel vurdering af Karlas indkøb.',
      given: aCase({ assessments: withChanged(aCase().assessments, INDKOEB, { individual: false }) }),
      at: '/assessments/1/individual',
    },
    {
      name: 'En fast regel',
      text: 'Karla får afslag på støtte til indkøb, fordi ingen med angst får det. Hendes egne forhold er ikke vurderet.',
      given: aRefusal({
        assessment: { text: 'Borgere med angst får ikke støtte til indkøb.', individual: false },
      }),
      at: '/assessments/1/individual',
    },
  ],
  notApplicable: [
    {
      name: 'Fuldt medhold',
      text: 'Karla søgte kun om støtte til post og fik det, hun søgte om.',
      given: aCase({ needs: aCase().needs.slice(0, 1), answers: aCase().answers.slice(0, 1) }),
    },
  ],
  unknown: [
    {
      name: 'Det er ikke oplyst',
      text: 'Afslaget på indkøb er vurderet, men det er ikke markeret, om vurderingen var individuel.',
      given: aRefusal({ assessment: { text: 'Karla handler selv hver uge.' } }),
    },
  ],
}
