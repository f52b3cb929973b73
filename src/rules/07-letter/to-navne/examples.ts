import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Det samme navn hele vejen', text: aRefusal() },
    {
      name: 'En pårørende og en medarbejder har roller',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDin søster Malene har fortalt, at du handler ind. Bostøtten Yasmin skriver, at Malene har søgt om orlov.',
      }),
    },
  ],
  fails: [
    {
      name: 'Et navn fra en anden sag',
      text: aGrant({ grounds: 'Begrundelse\n\nVi vurderer, at Henrik har brug for støtten.' }),
      quote: 'Henrik',
    },
    {
      name: 'I ejefald',
      text: aRefusal({
        grounds: 'Begrundelse\n\nVi har vurderet, at Jespers funktionsevne ikke er betydeligt nedsat.',
      }),
      quote: 'Jespers',
    },
    {
      name: 'I resultatet',
      text: aRefusal({
        result: 'Afgørelse\n\nVi vurderer, at Torben ikke er berettiget til støtte. Torben er ikke omfattet af § 85.',
      }),
      quote: 'Torben',
    },
  ],
  notApplicable: [{ name: 'Ikke et brev', text: 'Huskeseddel\n\nHenrik har brug for mælk.' }],
  unknown: [],
}
