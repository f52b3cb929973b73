import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag efter behov', text: aRefusal() },
    {
      name: 'Udvikling er ikke afgørende',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har ikke lagt vægt på, om du kan udvikle dig, men på at du selv handler ind hver uge.',
      }),
    },
    {
      name: 'Målet er nået',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu har nået de mål, der blev sat, og handler nu selv ind. Derfor har du ikke længere brug for støtte til det.',
      }),
    },
    {
      name: 'Et afslag fastholdes efter en klage',
      text: aRefusal({
        result:
          'Afgørelse\n\nVi fastholder, at du ikke får støtte til indkøb. Afslaget på støtte til post kan ikke ændres og fastholdes.',
      }),
    },
  ],
  fails: [
    {
      name: 'Støtten fastholder kun',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi fastholder, at støtten kun vil fastholde dig på samme niveau, og at det ikke er formålet med § 85.',
      }),
      quote: 'kun vil fastholde',
    },
    {
      name: 'Kun til dem i udvikling',
      text: aRefusal({ grounds: 'Begrundelse\n\nBostøtte gives kun til borgere, der er i en positiv udvikling.' }),
      quote: 'i en positiv udvikling',
    },
    {
      name: 'Kun vedligeholdelse',
      text: aRefusal({
        grounds: 'Begrundelse\n\nStøtten vil alene have karakter af vedligeholdelse, og det er ikke formålet med § 85.',
      }),
      quote: 'karakter af vedligeholdelse',
    },
  ],
  notApplicable: [{ name: 'Fuldt medhold', text: aGrant() }],
  unknown: [],
}
