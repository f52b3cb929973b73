import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag efter behov', text: aRefusal() },
    {
      name: 'Behandling er ikke til hinder',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu er i behandling i psykiatrien, og det er ikke til hinder for støtte. Vi har lagt vægt på, at du selv handler ind.',
      }),
    },
  ],
  fails: [
    {
      name: 'Regionens ansvar',
      text: aRefusal({
        grounds: 'Begrundelse\n\nSå længe du er i behandling i psykiatrien, er det regionen, der skal give støtten.',
      }),
      quote: 'er det regionen',
    },
    {
      name: 'Jobcentrets opgave',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDet er jobcentrets opgave at hjælpe dig med at komme op om morgenen, da du er i aktivering.',
      }),
      quote: 'jobcentrets opgave',
    },
  ],
  notApplicable: [{ name: 'Fuldt medhold', text: aGrant() }],
  unknown: [],
}
