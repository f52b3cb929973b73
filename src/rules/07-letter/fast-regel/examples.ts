import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Bestemmelsen er ikke brugt for netop denne borger',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi bruger ikke § 102 her, fordi du endnu kan få den samme træning hos regionens fysioterapeut, jf. statusnotatet af 3. februar 2025.',
      }),
    },
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
      name: 'En bestemmelse, kommunen ikke bruger',
      text: aRefusal({
        grounds: 'Begrundelse\n\nForløb hos private er noget, vi ikke bruger § 102 til. Sådan er det for enhver.',
      }),
      quote: 'vi ikke bruger § 102',
    },
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
