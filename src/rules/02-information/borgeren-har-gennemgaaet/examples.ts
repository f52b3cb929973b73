import { plainDate } from '../../../base/date.ts'
import type { RecordId } from '../../../stages/00-case/case-id.ts'
import { without } from '../../../stages/case-change.specimen.ts'
import { aCase, aCaseWithout, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Karla har læst det',
      text: 'Rådgiveren gik notaterne igennem med Karla, og hun sagde ja.',
      given: aCase(),
    },
    {
      name: 'Karla sagde nej',
      text: 'Karla læste det og rettede noget. Det tæller som en gennemgang.',
      given: aCase({
        reviews: [
          {
            id: 'gennemgang-1' as RecordId,
            on: plainDate('2025-02-03'),
            statement: null,
            answer: 'nej',
            words: 'Det var ikke i oktober.',
            followedUp: { kind: 'rettet', how: 'Måneden er rettet.' },
          },
        ],
      }),
    },
  ],
  fails: [
    {
      name: 'Ingen gennemgang',
      text: 'Sagen er afgjort. Karla har ikke set, hvad der er skrevet om hende.',
      given: aCase({ reviews: [] }),
      at: '/reviews',
    },
    {
      name: 'Bevilget uden gennemgang',
      text: 'Karla fik støtten, men har ikke set, hvad den bygger på.',
      given: aCase({
        reviews: [],
        needs: aCase().needs.filter(({ id }) => id !== INDKOEB),
        answers: aCase().answers.filter(({ need }) => need !== INDKOEB),
      }),
      at: '/reviews',
    },
  ],
  notApplicable: [
    {
      name: 'Ikke afgjort',
      text: 'Sagen er stadig ved at blive oplyst.',
      given: { ...aCaseWithout('decision'), reviews: [] },
    },
  ],
  unknown: [
    {
      name: 'Det vides ikke',
      text: 'Det er ikke skrevet ned, om Karla har set oplysningerne.',
      given: without(aCase(), 'reviews'),
    },
  ],
}
