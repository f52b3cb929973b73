import { answerOf, anEndedCase, aReducedCase, withAnswer } from '../../../stages/case-change.specimen.ts'
import { aCase, aCaseWithout, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const reduced = aReducedCase()
const post = answerOf(reduced, POST, 'bevilget')

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Fra to timer til højst én, kaldt en nedsættelse',
      text: 'Karla havde to timer om ugen til sin post og får nu en halv til en hel time. Afgørelsen kalder det en nedsættelse.',
      given: reduced,
    },
    {
      name: 'Uændret, med samme tid skrevet på en anden måde',
      text: 'Karla havde to timer om ugen og har fortsat otte til ni timer om måneden. Det er det samme.',
      given: withAnswer(
        reduced,
        POST,
        { ...post, extent: { from: 8.5, to: 8.8, unit: 'timer', per: 'maaned' } },
        { kind: 'uaendret' },
      ),
    },
    {
      name: 'Intet at sammenligne med',
      text: 'Karla har ikke haft hjælp før. Svarene er nye.',
      given: aCase(),
    },
  ],
  fails: [
    {
      name: 'Uændret, men halvt så meget',
      text: 'Karla havde to timer om ugen til sin post. Afgørelsen siger, at støtten fortsætter uændret, men nu er det højst en time.',
      given: withAnswer(reduced, POST, post, { kind: 'uaendret' }),
      at: '/answers/0/change/kind',
    },
    {
      name: 'Ny bevilling, der er en nedsættelse',
      text: 'Karla havde to timer om ugen. Hun får en »ny bevilling« på højst en time, og ingen nævner, at det er mindre.',
      given: withAnswer(reduced, POST, post),
      at: '/answers/0/change/kind',
    },
    {
      name: 'Afslag på det, hun har',
      text: 'Karla har støtte til indkøb. Afgørelsen giver afslag på støtte til indkøb, som om hun ikke havde haft den.',
      given: withAnswer(anEndedCase(), INDKOEB, answerOf(anEndedCase(), INDKOEB, 'afslag')),
      at: '/answers/1/change/kind',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen svar endnu',
      text: 'Sagen er ved at blive oplyst.',
      given: aCase({ answers: [] }),
    },
  ],
  unknown: [
    {
      name: 'Den tidligere hjælp er ikke med',
      text: 'Sagen siger ikke, om Karla havde hjælp i forvejen.',
      given: aCaseWithout('formerGrants'),
    },
  ],
}
