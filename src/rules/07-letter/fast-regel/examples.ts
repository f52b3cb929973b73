import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag efter behov', text: aRefusal() },
    {
      name: 'Ingen fast grænse',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nKommunen har ingen fast grænse for, hvor mange timer der kan gives. Vi har lagt vægt på, at du selv handler ind.',
      }),
    },
  ],
  fails: [
    {
      name: 'Aldrig om aftenen',
      text: aRefusal({ grounds: 'Begrundelse\n\nDer bevilges aldrig støtte efter kl. 17.' }),
      quote: 'aldrig støtte',
    },
    {
      name: 'Krav om at være stoffri',
      text: aRefusal({
        grounds: 'Begrundelse\n\nDet er en betingelse, at du er stoffri i mindst tre måneder, før støtten kan begynde.',
      }),
      quote: 'stoffri',
    },
    {
      name: 'Takst',
      text: aRefusal({
        grounds: 'Begrundelse\n\nDa du er scoret til C, udløser det 1,5 time om ugen, og mere kan der ikke gives.',
      }),
      quote: 'udløser det',
    },
  ],
  notApplicable: [{ name: 'Fuldt medhold', text: aGrant() }],
  unknown: [],
}
