import { withAnswer } from '../../../stages/case-change.specimen.ts'
import { aCase, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Ingen forebyggende tilbud i grunden',
      text: 'Afslaget på indkøb står på, hvad Karla selv gør.',
      given: aCase(),
    },
    {
      name: 'Tilbudt ved siden af',
      text: 'Karla handler selv og får afslag. Hun får tilbud om et gruppeforløb efter § 82 a ved siden af.',
      given: aRefusal({
        reason: 'Du handler selv hver uge. Vi tilbyder dig et gruppeforløb efter § 82 a ved siden af.',
      }),
    },
    {
      name: 'Karla begynder på et forløb ved siden af',
      text: 'Karla handler selv og får afslag. Hun begynder på et forløb efter § 82 b i maj, og det viser ingenting om § 85.',
      given: aRefusal({ reason: 'Du handler selv hver uge. Du starter med et forløb efter § 82 b den 1. maj.' }),
    },
  ],
  fails: [
    {
      name: 'Alle begynder med § 82 b',
      text: 'Karla får ikke støtte til indkøb, fordi kommunen altid starter med et forløb efter § 82 b og ser bagefter, om der er brug for § 85.',
      given: aRefusal({
        assessment: {
          text: 'Kommunen starter altid med et forløb efter § 82 b. Viser det sig derefter, at behovet er større, tager vi stilling til § 85.',
        },
      }),
      at: '/assessments/1/text',
    },
    {
      name: 'Først et forløb efter § 82 b',
      text: 'Karla får at vide, at hun skal prøve et forløb efter § 82 b, før der kan tages stilling til støtte til indkøb efter § 85.',
      given: aRefusal({ reason: 'Du skal prøve et forløb efter § 82 b, før vi kan tage stilling til § 85.' }),
      at: '/answers/1/answer/reason',
    },
    {
      name: 'Har takket nej til gruppen',
      text: 'Karla får afslag på støtte til indkøb, fordi hun har takket nej til et gruppeforløb.',
      given: aRefusal({ assessment: { text: 'Karla har takket nej til gruppeforløbet, og der gives derfor afslag.' } }),
      at: '/assessments/1/text',
    },
    {
      name: 'Der findes et åbent tilbud',
      text: 'Den eneste grund til afslaget er, at der findes åben rådgivning i kommunen.',
      given: aRefusal({
        assessment: { text: 'Du kan bruge kommunens åbne rådgivning.', considerations: ['forebyggelse'] },
      }),
      at: '/assessments/1',
    },
    {
      name: 'Forløbet skal prøves først',
      text: 'Karla får et forløb efter § 82 b i stedet for støtte til indkøb. Grunden er, at forløbet skal prøves først.',
      given: withAnswer(aCase(), INDKOEB, {
        kind: 'daekket-paa-anden-vis',
        by: 'bestemmelse',
        what: 'Et forløb på seks måneder',
        provision: { act: 'SEL', paragraph: '82 b' },
        whyEnough: 'Forløbet skal prøves først.',
      }),
      at: '/answers/1/answer/whyEnough',
    },
  ],
  notApplicable: [
    {
      name: 'Fuldt medhold',
      text: 'Karla søgte kun om støtte til post efter § 85 og fik den.',
      given: aCase({ needs: aCase().needs.slice(0, 1), answers: aCase().answers.slice(0, 1) }),
    },
  ],
  unknown: [],
}
