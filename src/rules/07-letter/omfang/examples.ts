import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Et interval er nok', text: aGrant() },
    {
      name: 'En plads er et omfang i sig selv',
      text: aGrant({
        result: 'Afgørelse\n\nDu får en plads på botilbuddet Solhøj efter servicelovens § 107.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
    },
    {
      name: 'Dage og varighed',
      text: aGrant({
        result:
          'Afgørelse\n\nDu får støtte efter servicelovens § 85. Janne kommer mandag og torsdag, cirka en time hver gang.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
    },
  ],
  fails: [
    {
      name: 'Efter behov',
      text: aGrant({
        result: 'Afgørelse\n\nVi bevilger dig støtte efter servicelovens § 85. Støtten gives efter behov.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
      quote: 'efter behov',
    },
    {
      name: 'Omfanget aftales med udfører',
      text: aGrant({
        result:
          'Afgørelse\n\nDu får støtte efter servicelovens § 85 til at åbne post. Omfanget aftales løbende mellem dig og udfører.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
      quote: 'Omfanget aftales',
    },
    {
      name: 'Slet intet omfang',
      text: aGrant({
        result: 'Afgørelse\n\nVi bevilger dig støtte efter servicelovens § 85 til at handle ind og åbne post.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på, at du ikke kan overskue butikken alene.',
        extent: '',
      }),
      quote: 'Vi bevilger dig støtte',
    },
  ],
  notApplicable: [
    { name: 'Et afslag giver ingen hjælp', text: aRefusal() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
