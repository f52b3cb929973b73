import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Et almindeligt brev', text: aRefusal() },
    { name: 'En bevilling', text: aGrant() },
  ],
  fails: [
  ],
  notApplicable: [
    { name: 'Ikke et brev', text: 'Huskeseddel\n\nMælk og brød.' },
  ],
  unknown: [],
}
