import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag efter behov', text: aRefusal() },
    {
      name: 'Tilsyn som omsorg',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nNatpersonalet fører tilsyn med dig to gange, fordi du har epilepsi. Vi har lagt vægt på, at du selv handler ind.',
      }),
    },
  ],
  fails: [
    {
      name: 'Opsyn for naboerne',
      text: aRefusal({
        grounds: 'Begrundelse\n\nFormålet med støtten er at holde opsyn med dig, så naboerne ikke bliver generet.',
      }),
      quote: 'holde opsyn med dig',
    },
    {
      name: 'Opbevaring',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nTilbuddet er valgt, fordi det giver mulighed for opbevaring, indtil der findes noget andet.',
      }),
      quote: 'opbevaring',
    },
  ],
  notApplicable: [
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
