import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Staten har fastsat det',
      text: aStandard({
        omfang:
          'Omfang\nLånets størrelse er fastsat af staten og kan ikke fraviges af os. Hjælpen udmåles efter en konkret vurdering, højst til prisen.',
      }),
    },
    {
      name: 'Pakker efter behov',
      text: aStandard({
        omfang:
          'Omfang\nPakke 1: 1 time om ugen\nPakke 2: 3 timer om ugen\nPakken vælges efter en konkret og individuel vurdering.',
      }),
    },
    {
      name: 'Standarden kan fraviges',
      text: aStandard({ omfang: 'Omfang\nDer gives højst 4 timer. Standarden kan fraviges, når behovet kræver det.' }),
    },
  ],
  fails: [
    {
      name: 'Ingen ser på behovet',
      text: aStandard({
        omfang: 'Omfang\n7 timer er rammen for alle, og der ses ikke på, om borgeren har brug for mere.',
      }),
      quote: 'ses ikke på',
    },
    {
      name: 'Pakker uden vurdering',
      text: aStandard({ omfang: 'Omfang\nPakke 1: 1 time om ugen\nPakke 2: 3 timer om ugen' }),
      quote: 'Pakke 1',
    },
    {
      name: 'Samme til alle',
      text: aStandard({ omfang: 'Omfang\nAlle borgere får samme antal timer.' }),
      quote: 'Alle borgere får samme',
    },
    {
      name: 'Kan ikke fraviges',
      text: aStandard({ omfang: 'Omfang\nRammerne kan ikke fraviges.' }),
      quote: 'kan ikke fraviges',
    },
  ],
  notApplicable: [{ name: 'Ingen lofter eller pakker', text: aStandard() }],
  unknown: [],
}
