import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Søsteren vil gerne og er spurgt', text: aRefusal() },
    {
      name: 'Moren vil gerne blive ved',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDin mor har fortalt, at hun gerne vil hjælpe dig med posten, og det gør hun hver søndag.',
      }),
    },
    {
      name: 'Familien kan ikke forpligtes',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi kan ikke forvente, at din familie hjælper dig. Vi har lagt vægt på, at du selv handler ind.',
      }),
    },
    {
      name: 'En pårørende leder hjælperne efter § 95',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om BPA efter servicelovens § 96.',
        result:
          'Afgørelse\n\nDu får afslag på BPA. Du får fortsat 42 timer om ugen efter § 95, stk. 3, og her kan din mor stå for hjælperne.',
      }),
    },
  ],
  fails: [
    {
      name: 'En pårørende skal selv hjælpe i stedet for § 95',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDu har søgt om kontant tilskud efter servicelovens § 95.',
        result: 'Afgørelse\n\nDu får afslag på tilskud efter § 95. Din mor må stå for rengøringen og badet.',
      }),
      quote: 'Din mor må stå for',
    },
    {
      name: 'Ægtefællen må køre',
      text: aRefusal({ grounds: 'Begrundelse\n\nKørsel til speciallægen må din ægtefælle derfor sørge for.' }),
      quote: 'ægtefælle',
    },
    {
      name: 'Løses i familien',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi mener, at opgaven kan løses af din familie.' }),
      quote: 'løses af din familie',
    },
    {
      name: 'Forsørgelsespligt',
      text: aRefusal({
        grounds: 'Begrundelse\n\nÆgtefæller har gensidig forsørgelsespligt, og der kan derfor ikke bevilges støtte.',
      }),
      quote: 'forsørgelsespligt',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
