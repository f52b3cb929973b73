import { aCase } from '../../../stages/case.specimen.ts'
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
