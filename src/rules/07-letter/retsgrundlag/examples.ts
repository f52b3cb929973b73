import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Loven og paragraffen står der', text: aRefusal() },
    {
      name: 'Paragraffen står kun i overskriften',
      text: aRefusal({
        law: '',
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte til at handle ind.',
        title: 'Afslag på støtte efter § 85 i serviceloven',
      }),
    },
  ],
  fails: [
    {
      name: 'Gældende regler',
      text: aRefusal({
        law: 'Regler\n\nAfgørelsen er truffet efter gældende regler.',
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte til at handle ind.',
      }),
      quote: 'gældende regler',
    },
    {
      name: 'Slet intet',
      text: aRefusal({ law: '', opening: 'Kære Karla Vind\n\nDu har søgt om støtte til at handle ind.' }),
      quote: null,
    },
    {
      name: 'Loven, men ingen paragraf',
      text: aRefusal({
        law: 'Regler\n\nAfgørelsen er truffet efter serviceloven.',
        opening: 'Kære Karla Vind\n\nDu har søgt om støtte til at handle ind.',
      }),
      quote: 'serviceloven',
    },
  ],
  notApplicable: [
    {
      name: 'Fuldt medhold',
      text: aGrant({ law: '', opening: 'Kære Karla Vind\n\nDu har søgt om støtte til at handle ind.' }),
    },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
