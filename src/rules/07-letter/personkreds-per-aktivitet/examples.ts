import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Hver aktivitet er vurderet', text: aRefusal() },
    {
      name: 'Funktionsevnen er vurderet for den aktivitet, det gælder',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi mener ikke, at din funktionsevne er betydeligt nedsat, når det gælder om at handle ind, fordi du selv gør det hver uge. Posten åbner du sammen med din søster, og det vil hun gerne blive ved med.',
      }),
    },
  ],
  fails: [
    {
      name: 'De fleste ting i hverdagen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du går tur med hunden. Da du samlet set klarer de fleste praktiske ting i hverdagen, er du ikke i målgruppen.',
      }),
      quote: 'klarer de fleste praktiske ting',
    },
    {
      name: 'Funktionsniveauet er for godt',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDit funktionsniveau er samlet set for godt. Du er derfor ikke omfattet af personkredsen.',
      }),
      quote: 'for godt',
    },
    {
      name: 'Ikke betydeligt nedsat, uden at en aktivitet er nævnt',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi vurderer, at du ikke har en betydeligt nedsat funktionsevne. Vi giver derfor afslag.',
      }),
      quote: 'ikke har en betydeligt nedsat',
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
