import type { DaekketPaaAndenVis } from '../../../stages/06-decision/need-answer.ts'
import { withAnswer, withNeed } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB, POST } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'

const file = aCase()
const sel82b = { act: 'SEL', paragraph: '82 b' } as const
const sel85 = { act: 'SEL', paragraph: '85' } as const
const course: DaekketPaaAndenVis = {
  kind: 'daekket-paa-anden-vis',
  by: 'bestemmelse',
  what: 'Et forløb på tre måneder, hvor en medarbejder går med i butikken seks gange.',
  provision: sel82b,
  whyEnough: 'Karla handler allerede selv og vil gerne have selskab, mens hun øver sig i en ny butik.',
  inPlace: { answer: 'ja' },
  refuses: sel85,
}
const { refuses: _, ...silent } = course
const granted = {
  kind: 'bevilget',
  provision: sel82b,
  extent: { from: 1, to: 1, unit: 'timer', per: 'uge' },
  content: 'Et forløb på tre måneder, hvor en medarbejder går med i butikken.',
  purpose: 'At Karla bliver tryg ved den nye butik.',
  form: 'individuel',
} as const

export const examples: CaseExamples = {
  holds: [
    {
      name: '§ 82 b i stedet, og § 85 er afslået',
      text: 'Karla søgte om § 85 til indkøb og får et forløb efter § 82 b. Svaret siger, at § 85 er afslået, og hvorfor.',
      given: withAnswer(file, INDKOEB, course),
    },
    {
      name: 'Afslaget står i ordene',
      text: 'Forløbet er bevilget efter § 82 b, og der står, at Karla ikke kan få § 85 til indkøb, fordi hun handler alene hver uge.',
      given: withAnswer(file, INDKOEB, {
        ...granted,
        whyNotMore: 'Du kan ikke få støtte efter § 85 til indkøb, fordi du handler alene hver uge.',
      }),
    },
    {
      name: 'Udskudt, og ikke stille afslået',
      text: 'Forløbet skal prøves først, før der tages stilling til § 85. Det er en anden fejl, og en anden regel siger den.',
      given: withAnswer(file, INDKOEB, { ...silent, whyEnough: 'Forløbet skal prøves først.' }),
    },
  ],
  fails: [
    {
      name: 'Tillykke med forløbet',
      text: 'Karla søgte om § 85 til indkøb. Hun får et forløb efter § 82 b, og ingen siger, at § 85 er afslået.',
      given: withAnswer(file, INDKOEB, granted),
      at: '/answers/1/answer/whyNotMore',
    },
    {
      name: 'Dækket af § 82 b, uden afslag',
      text: 'Behovet kaldes dækket af et forløb efter § 82 b. Svaret nævner ikke § 85, som hun søgte om.',
      given: withAnswer(file, INDKOEB, silent),
      at: '/answers/1/answer/refuses',
    },
    {
      name: 'I personkredsen, men forebyggende hjælp',
      text: 'Karla er bedømt inden for personkredsen for § 85, når det gælder post. Hun får alligevel et forløb efter § 82 b i stedet.',
      given: withAnswer(file, POST, course),
      at: '/needs/0/personkreds/answer',
    },
  ],
  notApplicable: [
    {
      name: '§ 85 er bevilget eller afslået',
      text: 'Ingen af svarene er forebyggende hjælp.',
      given: file,
    },
    {
      name: 'Der er søgt om § 82 b',
      text: 'Karla søgte selv om et forløb efter § 82 b og får det.',
      given: withNeed(withAnswer(file, INDKOEB, granted), INDKOEB, { asked: { provision: sel82b } }),
    },
  ],
  unknown: [],
}
