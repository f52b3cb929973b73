import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Afslaget står der',
      text: aGrant({
        opening:
          'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte til at handle ind og til at åbne din post.',
        result:
          'Afgørelse\n\nVi giver afslag på bostøtte efter § 85. Vi tilbyder dig en plads på forløbet Trin for Trin efter servicelovens § 82 b.',
      }),
    },
    {
      name: 'Begge dele bevilges',
      text: aGrant({
        opening:
          'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte til at handle ind og til at åbne din post.',
        result:
          'Afgørelse\n\nVi bevilger dig 2 timers bostøtte om ugen efter servicelovens § 85. Du får også en plads i gruppen efter § 82 a.',
      }),
    },
  ],
  fails: [
    {
      name: 'Velkomst, der skjuler et afslag',
      text: aGrant({
        title: 'Velkommen til Trin for Trin',
        opening:
          'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte til at handle ind og til at åbne din post.',
        result: 'Vi tilbyder dig en plads på forløbet Trin for Trin efter servicelovens § 82 b.',
        grounds: '',
        law: '',
        klage: '',
      }),
      quote: 'bostøtte',
    },
    {
      name: 'Gruppe i stedet',
      text: aGrant({
        title: 'Velkommen til Trin for Trin',
        opening:
          'Kære Karla Vind\n\nDu har den 6. januar 2025 søgt om bostøtte til at handle ind og til at åbne din post.',
        result: 'Afgørelse\n\nVi har bevilget dig en plads i gruppen Mandagsholdet efter § 82 a i serviceloven.',
        grounds: '',
        law: '',
        klage: '',
      }),
      quote: 'bostøtte',
    },
    {
      name: 'Søgt om § 85',
      text: aGrant({
        title: 'Velkommen til Trin for Trin',
        opening: 'Kære Karla Vind\n\nTak for din ansøgning om støtte efter servicelovens § 85.',
        result: 'Afgørelse\n\nTillykke, du får et individuelt forløb på 12 uger efter servicelovens § 82 b.',
        grounds: '',
        law: '',
        klage: '',
      }),
      quote: '§ 85',
    },
  ],
  notApplicable: [
    { name: 'Intet forebyggende tilbud', text: aRefusal() },
    {
      name: 'Søgt om selve forløbet',
      text: aGrant({
        title: 'Velkommen til Trin for Trin',
        opening: 'Kære Karla Vind\n\nDu har søgt om en plads i gruppen Trin for Trin.',
        result: 'Vi tilbyder dig en plads på forløbet Trin for Trin efter servicelovens § 82 b.',
        grounds: '',
        law: '',
        klage: '',
      }),
    },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
