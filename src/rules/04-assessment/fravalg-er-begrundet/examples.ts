import { aCase, INDKOEB, withChanged } from '../../../stages/case.specimen.ts'
import type { CaseFile } from '../../../stages/case-file.ts'
import type { CaseExamples } from '../../case-rule.ts'
import { aRefusal, type Said, statementId } from '../../refusal.specimen.ts'

const citizen: Said = {
  id: 'karla-siger',
  from: 'borger',
  topic: 'vanskelighed',
  text: 'Jeg vender om i døren til butikken, når der er mange mennesker.',
}
const ownView: Said = {
  id: 'kommunen-mener',
  from: 'kommunens-vurdering',
  points: 'taler-imod',
  text: 'Karla kan godt handle.',
}

/** Karla had help with her shopping. It ends because she manages the counter; her support worker tells two things. */
const ended = (explained: string): CaseFile => {
  const file = aRefusal({
    statements: [
      { from: 'udfoerer', points: 'taler-imod', topic: 'ressource', text: 'Hun betaler selv ved kassen.' },
      { from: 'udfoerer', topic: 'vanskelighed', text: 'Hun vender om, hvis varen står på en ny hylde.' },
    ],
    assessment: { text: 'Målet er nået. Karla betaler selv ved kassen.', decisive: [statementId('sagt-1')] },
    reason: 'Målet er nået.',
  })
  const change = { kind: 'ophoer', cause: 'borgerens-forhold', explained } as const
  return {
    ...file,
    formerGrants: [{ need: INDKOEB, provision: { act: 'SEL', paragraph: '85' }, what: 'Støtte til at købe ind' }],
    answers: withChanged(file.answers, INDKOEB, { change }),
  }
}

export const examples: CaseExamples = {
  holds: [
    {
      name: 'Valgt fra med en grund',
      text: 'Karla siger, at hun vender om i døren. Vurderingen siger, at det var sidste sommer, og at bostøtten siden oktober har set hende handle alene.',
      given: aRefusal({
        statements: [
          citizen,
          { id: 'set', from: 'udfoerer', points: 'taler-imod', text: 'Hun handler alene hver uge siden oktober.' },
        ],
        assessment: {
          text: 'Bostøtten har siden oktober set, at Karla handler alene hver uge.',
          decisive: [statementId('set')],
          setAside: [
            { statement: statementId('karla-siger'), why: 'Det var sidste sommer; siden er det gået anderledes.' },
          ],
        },
      }),
    },
    {
      name: 'Bostøtten har set det modsatte',
      text: 'Karla siger, at hun vender om i døren. Grunden til afslaget er det, bostøtten har set uge for uge, og den henviser til det.',
      given: aRefusal({
        statements: [
          citizen,
          { id: 'set', from: 'udfoerer', points: 'taler-imod', text: 'Hun handler alene hver uge siden oktober.' },
        ],
        assessment: {
          text: 'Bostøtten har siden oktober set, at Karla handler alene hver uge.',
          decisive: [statementId('set')],
        },
      }),
    },
    {
      name: 'Støtten ophører, og det, der er svært, har fået svar',
      text: 'Bostøtten fortæller, at Karla vender om, når varen står på en ny hylde. Der står, at butikken har vist hende hylderne.',
      given: ended(
        'Bostøtten skriver, at hun vender om, når varen står på en ny hylde. Butikken ringer nu, når den flytter rundt.',
      ),
    },
  ],
  fails: [
    {
      name: 'Kun kommunens egen mening imod',
      text: 'Karla fortæller, at hun vender om i døren til butikken. Kommunen mener, at hun godt kan handle. Det, hun siger, bliver ikke besvaret.',
      given: aRefusal({
        statements: [citizen, ownView],
        assessment: {
          text: 'Kommunen vurderer, at Karla kan handle i den lokale butik.',
          decisive: [statementId('kommunen-mener')],
        },
      }),
      at: '/statements/2/text',
    },
    {
      name: 'Lægens ord er sprunget over',
      text: 'Karlas læge skriver, at angsten gør, at hun ikke kan stå i kø. Hun får færre timer, end hun søgte om, og lægens ord er ikke nævnt.',
      given: aRefusal(
        {
          statements: [
            {
              from: 'praktiserende-laege',
              text: 'Angsten gør, at hun ikke kan stå i kø og må opgive indkøb flere gange om måneden.',
            },
          ],
          assessment: { text: 'Støtten er sat til en halv time om ugen, som andre i bofællesskabet får.' },
        },
        {
          answers: aCase().answers.map((one) =>
            one.answer.kind === 'bevilget'
              ? one
              : {
                  ...one,
                  answer: {
                    kind: 'bevilget',
                    provision: { act: 'SEL', paragraph: '85' },
                    content: 'En halv time om ugen.',
                    purpose: 'At handle.',
                    form: 'individuel',
                    whyNotMore: 'En halv time om ugen passer til bofællesskabet.',
                  },
                },
          ),
        },
      ),
      at: '/statements/2/text',
    },
    {
      name: 'Støtten ophører, og det, der stadig er svært, er ikke nævnt',
      text: 'Bostøtten fortæller, at Karla nu betaler selv, men vender om, når varen står på en ny hylde. Støtten ophører, og det sidste svarer ingen på.',
      given: ended('Da støtten blev givet, gik Karla i stå ved kassen. Nu betaler hun selv.'),
      at: '/statements/3/text',
    },
  ],
  notApplicable: [
    {
      name: 'Intet taler for',
      text: 'Karla har fået afslag på støtte til indkøb. Det eneste, der er oplyst, er, at hun handler selv.',
      given: aRefusal({ statements: [{ from: 'udfoerer', points: 'taler-imod', text: 'Hun handler selv.' }] }),
    },
  ],
  unknown: [
    {
      name: 'Oplysningerne er ikke med',
      text: 'Afslaget er skrevet ind, men ikke det, der er oplyst om Karla.',
      given: aRefusal({ reason: 'Karla handler selv.' }, { statements: [] }),
    },
  ],
}
