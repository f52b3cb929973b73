import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag efter behov', text: aRefusal() },
    {
      name: 'Borgerens egen økonomi er et behov',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv har overblik over din økonomi, og at du har lagt et budget sammen med din søster.',
      }),
    },
    {
      name: 'Økonomien har ikke haft betydning',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nKommunens økonomi har ikke indgået i vurderingen. Vi har lagt vægt på, at du selv handler ind.',
      }),
    },
  ],
  fails: [
    {
      name: 'Budgettet er brugt',
      text: aRefusal({ grounds: 'Begrundelse\n\nKommunens budget for 2025 giver ikke mulighed for nye forløb.' }),
      quote: 'Kommunens budget',
    },
    {
      name: 'Besparelser',
      text: aCut({
        grounds:
          'Begrundelse\n\nSom led i budgetforliget har byrådet vedtaget besparelser på bostøtten, og din støtte nedsættes derfor.',
      }),
      quote: 'budgetforliget',
    },
    {
      name: 'Prioritering af ressourcer',
      text: aRefusal({
        grounds: 'Begrundelse\n\nVi er nødt til at prioritere ressourcerne, så de rækker til flest mulige borgere.',
      }),
      quote: 'prioritere ressourcerne',
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
