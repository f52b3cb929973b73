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
    {
      name: 'Den billigste af de egnede løsninger',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nBilligste egnede løsning er valgt. Vi har prøvet den sammen med dig den 3. februar 2025.',
      }),
    },
    {
      name: 'Lovens mindste pris for et forbrugsgode',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nKommunen betaler halvdelen af prisen for et almindeligt standardprodukt, når det koster mere end 500 kr. Produktet findes i de fleste hjem.',
      }),
    },
    {
      name: 'Svar på, at kommunen sparer',
      text: aCut({
        grounds:
          'Begrundelse\n\nKommunen har en stram økonomi, men dine timer er ikke sat ned af den grund. De er sat ned, fordi dit kursus er slut.',
      }),
    },
  ],
  fails: [
    {
      name: 'Den billigste løsning, egnet eller ej',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har valgt den billigste løsning, og ansøgningen om støtte kan derfor ikke imødekommes.',
      }),
      quote: 'billigste løsning',
    },
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
