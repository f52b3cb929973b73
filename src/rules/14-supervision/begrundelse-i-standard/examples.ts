import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'For hvert behov',
      text: aStandard({ visitation: 'Afgørelsen\nAfslag begrundes for hvert behov. Faste fraser er ikke nok alene.' }),
    },
    {
      name: 'Skabelonen er et sted at begynde',
      text: aStandard({ visitation: 'Afgørelsen\nSkabelonen forudfylder ikke begrundelsen.' }),
    },
    {
      name: 'Brevet med begrundelse',
      text: aStandard({
        visitation: 'Afgørelsen\nBrevet indeholder antallet af timer, begrundelsen og vejledning om klage.',
      }),
    },
  ],
  fails: [
    {
      name: 'En fast frase',
      text: aStandard({ visitation: 'Afgørelsen\nVed afslag indsættes frase 6 uændret i brevet.' }),
      quote: 'frase 6',
    },
    {
      name: 'Grunden holdes tilbage',
      text: aStandard({
        visitation: 'Afgørelsen\nI brevet står det samlede timetal, mens beregningen forbliver i sagen.',
      }),
      quote: 'forbliver i sagen',
    },
    {
      name: 'Borgerens ord',
      text: aStandard({ visitation: 'Afgørelsen\nBorgerens synspunkter gengives ikke i brevet.' }),
      quote: 'gengives ikke',
    },
  ],
  notApplicable: [{ name: 'Intet om afgørelsen', text: aStandard({ frist: '', klage: '' }) }],
  unknown: [],
}
