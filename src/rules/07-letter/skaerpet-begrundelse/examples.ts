import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Det er fortalt, hvad der er anderledes', text: aCut() },
    {
      name: 'En fejl er nævnt',
      text: aCut({
        grounds:
          'Begrundelse\n\nDa vi bevilgede støtten, regnede vi ved en fejl turen til butikken med to gange. Du har selv fortalt, at turen tager en halv time.',
      }),
    },
  ],
  fails: [
    {
      name: 'Ingen ændring fortalt',
      text: aCut({ grounds: 'Begrundelse\n\nVi har lagt vægt på, at du har en seng og en kontaktperson.' }),
      quote: 'Din støtte nedsættes',
    },
    {
      name: 'Kun ny kvalitetsstandard',
      text: aCut({
        grounds: 'Begrundelse\n\nByrådet har vedtaget en ny kvalitetsstandard, og dit serviceniveau er tilpasset den.',
      }),
      quote: 'Din støtte nedsættes',
    },
    {
      name: 'Kun udeblivelser',
      text: aCut({
        result: 'Afgørelse\n\nDin støtte ophører den 1. maj 2025.',
        grounds: 'Begrundelse\n\nDu har nu fire gange ikke åbnet døren for din støtteperson.',
      }),
      quote: 'Din støtte ophører',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    { name: 'Hjælpen er ny', text: aRefusal() },
  ],
  unknown: [],
}
