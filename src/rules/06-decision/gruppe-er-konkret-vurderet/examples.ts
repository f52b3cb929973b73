import { answerOf, withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import { aCase, POST, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const group = {
  ...answerOf(file, POST, 'bevilget'),
  form: 'gruppe',
  content: 'Posthold om torsdagen: fem deltagere åbner deres post sammen med en bostøtte.',
} as const

const withChangedAssessment = (text: string) => ({
  ...withAnswer(file, POST, group),
  assessments: file.assessments.map((one) => (one.need === POST ? { ...one, text } : one)),
})

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
    {
      name: 'Karla ønsker sig fredagsholdet',
      text: 'I samtalen sagde Karla, at hun gerne vil tilbage på fredagsholdet.',
      given: {
        ...withAnswer(file, POST, group),
        statements: withChanged(file.statements, 'opl-1', {
          topic: 'oenske',
          text: 'Jeg vil gerne på fredagsholdet igen.',
        }),
      },
    },
  ],
  fails: [
    {
      name: 'Holdets størrelse',
      text: 'Det eneste, der står om holdet, er, hvor mange deltagere det har. Om Karla kan være i det, står ikke.',
      given: withChangedAssessment(
        'Du kommer med på holdet Poståbnerne. Her åbner otte deltagere post sammen hver torsdag.',
      ),
      at: '/answers/0/answer/groupJudgement',
    },
    {
      name: 'Holdet skal prøves først',
      text: 'Karla får et hold. Der står kun, at støtte alene kan komme på tale, når holdet er prøvet.',
      given: withChangedAssessment(
        'Du kommer på holdet Poståbnerne. Individuel støtte gives først, når holdet er prøvet.',
      ),
      at: '/answers/0/answer/groupJudgement',
    },
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
    {
      name: 'Mange mennesker er det, der er svært',
      text: 'Lægen skriver, at Karla ikke kan være i rum med mange mennesker. Hun får et hold, og ingen har spurgt til det.',
      given: {
        ...withAnswer(file, POST, group),
        statements: withChanged(file.statements, 'opl-2', { text: 'Hun kan ikke være i et rum med mange mennesker.' }),
      },
      at: '/statements/1/text',
    },
  ],
  notApplicable: [
    {
      name: 'Aktivitet og samvær',
      text: 'Karla får et tilbud efter § 104. Det er samværet, hun har søgt om.',
      given: withAnswer(file, POST, { ...group, provision: { act: 'SEL', paragraph: '104' } }),
    },

    {
      name: 'En til en',
      text: 'Karla får hjælp af en bostøtte alene.',
      given: file,
    },
  ],
  unknown: [],
}
