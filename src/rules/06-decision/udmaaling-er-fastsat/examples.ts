import { answerOf, aReducedCase, withAnswer, without } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const post = answerOf(file, POST, 'bevilget')
const unmeasured = without(post, 'extent', 'toldProvider')
const reduced = aReducedCase()

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Et interval er nok',
      text: 'Karla får en halv til en hel time om ugen til sin post, og det står, hvad bostøtten gør.',
      given: file,
    },
    {
      name: 'Omfanget står i ordene',
      text: 'Der er ikke sat tal på, men teksten siger, at bostøtten kommer en gang om ugen i en time.',
      given: withAnswer(file, POST, {
        ...unmeasured,
        content: 'En bostøtte kommer en gang om ugen i en time og åbner posten sammen med Karla.',
      }),
    },
    {
      name: 'Én gruppe, to behov',
      text: 'Den samme gruppe dækker både post og indkøb. Timerne står ved posten, og de er de samme timer.',
      given: withAnswer(
        withAnswer(file, POST, { ...post, form: 'gruppe', content: 'Hverdagsgruppen gennemgår ugens post.' }),
        INDKOEB,
        { ...unmeasured, form: 'gruppe', content: 'Hverdagsgruppen handler sammen.' },
      ),
    },
  ],
  fails: [
    {
      name: 'Gruppen er målt, hjælpen alene er ikke',
      text: 'Gruppen til posten har et omfang. Støtten til indkøb gives alene, og dér står intet.',
      given: withAnswer(
        withAnswer(file, POST, { ...post, form: 'gruppe', content: 'Hverdagsgruppen gennemgår ugens post.' }),
        INDKOEB,
        { ...unmeasured, content: 'En bostøtte handler sammen med Karla.' },
      ),
      at: '/answers/1/answer/extent',
    },
    {
      name: 'Efter behov',
      text: 'Karla får bevilget »støtte til at åbne breve efter behov«.',
      given: withAnswer(file, POST, { ...unmeasured, content: 'Bostøtten åbner breve sammen med Karla efter behov.' }),
      at: '/answers/0/answer/content',
    },
    {
      name: 'Intet omfang',
      text: 'Karla får bevilget støtte til sin post. Der står ikke, hvor meget.',
      given: withAnswer(file, POST, unmeasured),
      at: '/answers/0/answer/extent',
    },
    {
      name: 'Fra nul til to timer',
      text: 'Bevillingen lyder på 0-2 timer om ugen.',
      given: withAnswer(file, POST, { ...post, extent: { from: 0, to: 2, unit: 'timer', per: 'uge' } }),
      at: '/answers/0/answer/extent',
    },
    {
      name: 'Uændret, men uden tal',
      text: 'Støtten fortsætter uændret. Den gamle bevilling sagde to timer, men den nye afgørelse siger ikke noget.',
      given: withAnswer(reduced, POST, without(answerOf(reduced, POST, 'bevilget'), 'extent', 'toldProvider'), {
        kind: 'uaendret',
      }),
      at: '/answers/0/answer/extent',
    },
  ],
  notApplicable: [
    {
      name: 'Kun afslag',
      text: 'Der er ikke bevilget noget.',
      given: aCase({ answers: file.answers.slice(1) }),
    },
  ],
  unknown: [],
}
