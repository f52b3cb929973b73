import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const aimless = aCase().answers.map((one) =>
  one.answer.kind === 'bevilget' ? { ...one, answer: { ...one.answer, purpose: '' } } : one,
)

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Både mål og formål',
      text: 'Karla får støtte til post. Målet er, at hun får åbnet den hver uge.',
      given: aCase(),
    },
    {
      name: 'Målet står på behovet',
      text: 'Bevillingen har intet formål, men målet står på behovet: at Karla får åbnet sin post hver uge.',
      given: aCase({ answers: aimless }),
    },
  ],
  fails: [
    {
      name: 'Hverken mål eller formål',
      text: 'Karla får støtte til post, men der står ikke noget sted, hvad støtten skal føre til.',
      given: aCase({ answers: aimless, needs: withChanged(aCase().needs, POST, { goal: '' }) }),
      at: '/answers/0/answer/purpose',
    },
    {
      name: 'Kun et ønske',
      text: 'Karla ønsker en, der sidder ved siden af hende. Det er ikke skrevet om til et mål, og bevillingen har intet formål.',
      given: aCase({
        answers: aimless,
        needs: withChanged(aCase().needs, POST, { goal: ' ', wish: 'En, der sidder ved siden af.' }),
      }),
      at: '/answers/0/answer/purpose',
    },
  ],
  notApplicable: [
    {
      name: 'Intet er bevilget',
      text: 'Karla har kun fået afslag.',
      given: aCase({ answers: aCase().answers.slice(1) }),
    },
  ],
  unknown: [],
}
