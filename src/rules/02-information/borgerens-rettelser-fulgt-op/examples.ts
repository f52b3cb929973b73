import { plainDate } from '../../../base/date.ts'
import type { RecordId, StatementId } from '../../../stages/00-case/case-id.ts'
import type { Review } from '../../../stages/02-information/disagreement.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const no: Review = {
  id: 'gennemgang-2' as RecordId,
  on: plainDate('2025-02-03'),
  statement: 'opl-4' as StatementId,
  answer: 'nej',
  words: 'Sådan er det ikke. Jeg handler kun selv, når der ikke er mange.',
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Rettet',
      text: 'Karla sagde, at det ikke passede, og bostøttens beskrivelse blev rettet.',
      given: aCase({ reviews: [{ ...no, followedUp: { kind: 'rettet', how: 'Tiderne på dagen er skrevet ind.' } }] }),
    },
    {
      name: 'Besvaret',
      text: 'Karla var ikke enig. Bostøtten blev spurgt igen, og Karla fik svar på, hvorfor det stod, som det gjorde.',
      given: aCase({
        reviews: [{ ...no, followedUp: { kind: 'besvaret', how: 'Bostøtten har set det på alle tider af dagen.' } }],
      }),
    },
  ],
  fails: [
    {
      name: 'Afslaget bygger på det, Karla siger er forkert',
      text: 'Karla sagde nej til det, bostøtten havde skrevet om indkøb. Ingen gjorde noget ved det, og indkøb blev afslået på det.',
      given: aCase({ reviews: [no] }),
      at: '/reviews/0/words',
    },
    {
      name: 'Nej til det hele',
      text: 'Karla læste notaterne og sagde, at hun ikke kunne kende sig selv. Der er ikke svaret.',
      given: aCase({ reviews: [{ ...no, statement: null, words: 'Jeg kan ikke kende mig selv i det.' }] }),
      at: '/reviews/0/words',
    },
  ],
  notApplicable: [{ name: 'Karla var enig', text: 'Karla læste det igennem og sagde ja.', given: aCase() }],
  unknown: [
    {
      name: 'Det vides ikke',
      text: 'Det fremgår ikke, om Karla har læst, hvad der er skrevet.',
      given: without(aCase(), 'reviews'),
    },
  ],
}
