import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag efter behov', text: aRefusal() },
    {
      name: 'Den nye vejer mest, og hvorfor',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt mere vægt på statusnotatet fra 2025 end på lægens udtalelse fra 2021, fordi det nye notat bygger på ugentlige besøg.',
      }),
    },
    {
      name: 'En enkelt dag vejer ikke',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVed hjemmebesøget var der ryddet op. Det har vi ikke lagt vægt på, fordi en enkelt dag ikke siger noget om resten. Du handler selv ind hver uge.',
      }),
    },
  ],
  fails: [
    {
      name: 'Uden grund',
      text: aRefusal({ grounds: 'Begrundelse\n\nUdtalelsen fra din psykiater har vi ikke tillagt betydning.' }),
      quote: 'ikke tillagt betydning',
    },
    {
      name: 'Et møde mod måneder',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt mere vægt på, at du mødte til tiden til samtalen, end på bostøttens beskrivelse af de seneste ti måneder.',
      }),
      quote: 'mødte til tiden',
    },
    {
      name: 'Ældre frem for nyere',
      text: aRefusal({
        grounds: 'Begrundelse\n\nKommunen tillægger udtalelsen fra 2019 større vægt end den nye fra 2024.',
      }),
      quote: 'udtalelsen fra 2019',
    },
    {
      name: 'Ikke observeret',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har ikke observeret de vanskeligheder, du beskriver, og lægger derfor vægt på, at du klarer dig selv.',
      }),
      quote: 'ikke observeret',
    },
  ],
  notApplicable: [{ name: 'Fuldt medhold', text: aGrant() }],
  unknown: [],
}
