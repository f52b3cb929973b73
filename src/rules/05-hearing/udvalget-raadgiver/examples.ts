import { plainDate } from '../../../base/date.ts'
import { aCase, aCaseWithout, INDKOEB } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal } from '../../refusal.specimen.ts'

const met = (bound: boolean | undefined, advice: string): CaseFile =>
  aCase({
    committees: [
      {
        id: 'udvalg-1' as never,
        on: plainDate('2025-02-20'),
        agenda: [INDKOEB],
        members: [],
        citizen: 'inviteret',
        advice,
        ...(bound === undefined ? {} : { bound }),
      },
    ],
  })

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Udvalget rådede, rådgiveren afgjorde',
      text: 'Udvalget foreslog at spørge bostøtten. Det blev gjort, og rådgiveren afgjorde sagen på svaret.',
      given: met(false, 'Spørg bostøtten, hvordan det går i butikken.'),
    },
    {
      name: 'Udvalget nævnt ved siden af oplysningerne',
      text: 'Afslaget siger, at sagen har været drøftet i visitationsudvalget, og at Karla handler alene hver uge.',
      given: {
        ...met(false, 'Enig i indstillingen.'),
        answers: aCase().answers.map((one) =>
          one.need === INDKOEB
            ? {
                ...one,
                answer: {
                  kind: 'afslag',
                  provision: { act: 'SEL', paragraph: '85' },
                  reason: 'Sagen er drøftet i visitationsudvalget. Du handler alene hver uge.',
                },
              }
            : one,
        ),
      },
    },
  ],
  fails: [
    {
      name: 'Bundet af udvalget',
      text: 'Udvalget sagde nej til støtte til indkøb, og rådgiveren skrev afslaget uden selv at tage stilling.',
      given: met(true, 'Afslag.'),
      at: '/committees/0/advice',
    },
    {
      name: 'Visitationsudvalget har besluttet det',
      text: 'Den eneste grund til afslaget på indkøb er, at visitationsudvalget har besluttet det.',
      given: aRefusal({ reason: 'Visitationsudvalget har besluttet at give afslag.' }),
      at: '/answers/1/answer/reason',
    },
  ],
  notApplicable: [
    {
      name: 'Intet udvalg',
      text: 'Sagen har ikke været i et visitationsudvalg.',
      given: aCase(),
    },
  ],
  unknown: [
    {
      name: 'Udvalg er ikke nævnt',
      text: 'Det er ikke oplyst, om sagen har været i et visitationsudvalg.',
      given: aCaseWithout('committees'),
    },
    {
      name: 'Udvalgets rolle er ikke oplyst',
      text: 'Sagen var i udvalget, men det er ikke skrevet, om afgørelsen hviler på det.',
      given: met(undefined, 'Afslag.'),
    },
  ],
}
