import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Dato og afsender', text: aRefusal() },
    {
      name: 'Datoen står nederst',
      text: aRefusal({ head: 'Solrød Fjordkommune', end: 'Venlig hilsen\nMette Lund, rådgiver\n\n4. marts 2025' }),
    },
  ],
  fails: [
    {
      name: 'Ingen dato',
      text: aRefusal({
        head: 'Solrød Fjordkommune',
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte efter servicelovens § 85 til at handle ind.',
      }),
      quote: null,
    },
    {
      name: 'Ingen dato på et ophør',
      text: aCut({ head: 'Solrød Fjordkommune\nVoksenrådgivningen' }),
      quote: null,
    },
    {
      name: 'Ingen dato på en bevilling',
      text: aGrant({ head: 'Voksenrådgivningen' }),
      quote: null,
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
