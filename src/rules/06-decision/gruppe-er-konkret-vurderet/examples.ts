import { answerOf, withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import { aCase, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const group = {
  ...answerOf(file, POST, 'bevilget'),
  form: 'gruppe',
  content: 'Posthold om torsdagen: fem deltagere åbner deres post sammen med en bostøtte.',
} as const

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Karla har prøvet holdet',
      text: 'Karla får hjælp til sin post på et hold. Hun har prøvet det to gange og siger, at fem deltagere er til at være i.',
      given: withAnswer(file, POST, {
        ...group,
        groupJudgement: 'Karla har prøvet holdet to gange og siger, at fem deltagere er til at være i.',
      }),
    },
    {
      name: 'Karla har selv bedt om holdet',
      text: 'Karla skrev i ansøgningen, at hun gerne vil være med på postholdet. Der er ikke skrevet en vurdering for sig.',
      given: withNeed(withAnswer(file, POST, group), POST, { wish: 'Jeg vil gerne være med på holdet om torsdagen.' }),
    },
  ],
  fails: [
    {
      name: 'Ingen vurdering',
      text: 'Karla får hjælp til sin post på et hold. Ingen har skrevet, om hun kan være i en gruppe.',
      given: withAnswer(file, POST, group),
      at: '/answers/0/answer/groupJudgement',
    },
    {
      name: 'Vurderes at kunne profitere',
      text: 'Der står kun, at borgeren vurderes at kunne profitere af tilbuddet.',
      given: withAnswer(file, POST, {
        ...group,
        groupJudgement: 'Borgeren vurderes at kunne profitere af tilbuddet.',
      }),
      at: '/answers/0/answer/groupJudgement',
    },
    {
      name: 'Et kursus skal dække behovet',
      text: 'Posten skal klares med et kursus i at mestre angst. Der står ikke, om Karla kan sidde på et kursus.',
      given: withAnswer(file, POST, {
        kind: 'daekket-paa-anden-vis',
        by: 'tilbud',
        what: 'Kursus i at mestre angst',
        whyEnough: 'På kurset lærer man at åbne breve trin for trin.',
        inPlace: { answer: 'ja' },
      }),
      at: '/answers/0/answer/whyEnough',
    },
  ],
  notApplicable: [
    {
      name: 'En til en',
      text: 'Karla får hjælp af en bostøtte alene.',
      given: file,
    },
  ],
  unknown: [],
}
