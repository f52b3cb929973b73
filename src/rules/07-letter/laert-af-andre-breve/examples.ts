import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag med grunde', text: aRefusal() },
    { name: 'Nedsættelse med grunde', text: aCut() },
    { name: 'Fuldt medhold', text: aGrant() },
  ],
  fails: [
    {
      name: 'Sagen hviler på en gammel udtalelse og et gæt',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har ikke talt med din kontaktperson, for vi kender dig fra en udtalelse af 3. februar 2016, og vi går ud fra, at det stadig er sådan.\n\nDu siger, at det er blevet meget værre, siden du flyttede. Det har vi noteret.',
      }),
      quote: 'vi går ud fra, at det stadig er sådan',
    },
    {
      name: 'Et loft, der gælder alle',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nByrådet har vedtaget, at ingen kan få mere end én time om ugen, og det gælder alle. Der er ikke penge til mere i år, og andre står også på venteliste.',
      }),
      quote: 'ingen kan få mere end én time om ugen',
    },
  ],
  notApplicable: [
    {
      name: 'Partshøring',
      text: 'Solrød Fjordkommune\n\n4. marts 2025\n\nPartshøring\n\nKære Karla Vind\n\nVi har fået et statusnotat fra din kontaktperson og sender det til dig. Du kan skrive eller ringe til os inden den 18. marts 2025, hvis du har bemærkninger, før vi træffer afgørelse.\n\nVenlig hilsen\nMette Lund, rådgiver\n',
    },
  ],
  unknown: [],
}
