import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Oplysninger med kilde og dato', text: aRefusal() },
    { name: 'Nedsættelse med kilder', text: aCut() },
  ],
  fails: [
    {
      name: 'Ingen oplysninger',
      text: aRefusal({ grounds: 'Begrundelse\n\nDu er ikke i målgruppen.' }),
      quote: 'Du får',
    },
    {
      name: 'Kun oplyst i sagen',
      text: aRefusal({
        grounds: 'Begrundelse\n\nDet er oplyst i sagen, at du selv handler ind hver uge. Derfor får du ikke støtte.',
      }),
      quote: 'oplyst i sagen',
    },
    {
      name: 'Fakta uden kilde',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDu handler ind to gange om ugen, og du kan selv åbne din post. Derfor har du ikke brug for støtte.',
      }),
      quote: 'Du handler ind',
    },
  ],
  notApplicable: [{ name: 'Fuldt medhold', text: aGrant() }],
  unknown: [],
}
