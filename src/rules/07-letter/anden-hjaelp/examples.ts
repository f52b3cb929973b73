import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Der er ikke set et udækket behov', text: aRefusal() },
    {
      name: 'Der vises vej',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi kan godt se, at du har det svært. Du kan kontakte Café Broen, som er åben hver mandag.',
      }),
    },
  ],
  fails: [
    {
      name: 'Et behov, men ingen vej videre',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi kan godt se, at du har det svært. Du får ikke støtte.' }),
      quote: 'har det svært',
    },
    {
      name: 'Forståelse alene',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi har stor forståelse for, at du er træt. Afgørelsen ændres ikke.' }),
      quote: 'forståelse',
    },
    {
      name: 'Behovet er der, men ikke hjælpen',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi er ikke i tvivl om, at det er hårdt. Du kan ikke få støtte.' }),
      quote: 'ikke i tvivl',
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
