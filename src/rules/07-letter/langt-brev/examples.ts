import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Et kort brev', text: aRefusal() },
    { name: 'En kort bevilling', text: aGrant() },
  ],
  fails: [
    {
      name: 'Et meget langt afslag',
      text: aRefusal({ grounds: 'Begrundelse\n\n' + 'Du handler selv ind hver eneste uge. '.repeat(220) }),
      quote: null,
    },
    {
      name: 'En lang begrundelse for en nedsættelse',
      text: aCut({ grounds: 'Begrundelse\n\n' + 'Du har selv handlet ind i hele vinteren. '.repeat(210) }),
      quote: null,
    },
    {
      name: 'En meget lang bevilling',
      text: aGrant({ grounds: 'Begrundelse\n\n' + 'Du kan ikke overskue butikken alene. '.repeat(240) }),
      quote: null,
    },
  ],
  notApplicable: [{ name: 'Ikke et brev', text: 'Huskeseddel\n\nMælk og brød.' }],
  unknown: [],
}
