import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Et udfyldt brev', text: aRefusal() },
    {
      name: 'Et skjult nummer og et citat er ikke felter',
      text: aRefusal({
        grounds: 'Begrundelse\n\nOm borger 010190-xxxx har lægen skrevet »god bedring« [...] i notatet.',
      }),
    },
    {
      name: 'Prikker, der fører til et beløb',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har regnet dine udgifter sammen:\nMedicin à 210 kr. ............ 2.520 kr.\nI alt ............ 2.520 kr.',
      }),
    },
  ],
  fails: [
    {
      name: 'Vinkler',
      text: aGrant({ extent: 'Støtten leveres af <<indsæt udfører>>.' }),
      quote: '<<indsæt udfører>>',
    },
    {
      name: 'Firkantede parenteser',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi har lagt vægt på, at [NAVN] selv handler ind.' }),
      quote: '[NAVN]',
    },
    {
      name: 'Et felt i krøllede parenteser',
      text: aRefusal({ grounds: 'Begrundelse\n\n{AFSLAGSTEKST_FRI} Du handler selv ind.' }),
      quote: '{AFSLAGSTEKST_FRI}',
    },
    {
      name: 'Et tomt beløb',
      text: aGrant({ extent: 'Du får kr. ____ om måneden.' }),
      quote: 'kr. ____',
    },
  ],
  notApplicable: [{ name: 'Ikke et brev', text: 'Huskeseddel\n\nMælk, brød og [NAVN] på kaffe.' }],
  unknown: [],
}
