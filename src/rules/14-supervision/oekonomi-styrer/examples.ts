import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Prisen vælger mellem tilbud, der dækker behovet',
      text: aStandard({ visitation: 'Valg af tilbud\nDækker begge tilbud behovet, vælges det billigste.' }),
    },
    {
      name: 'Budgettet afgør ikke den enkeltes hjælp',
      text: aStandard({
        omfang: 'Omfang\nBudgetforliget afgør ikke den enkeltes timer. Viser behovet sig større, tilføres midler.',
      }),
    },
    {
      name: 'Byrådet fastsætter serviceniveauet',
      text: aStandard({
        formaal:
          'Formål\nKvalitetsstandarden udtrykker det serviceniveau, som byrådet har fastsat ud fra faglige og økonomiske hensyn.',
      }),
    },
    {
      name: 'Økonomi som behov',
      text: aStandard({
        indhold: 'Indhold\nDu kan få hjælp til at få overblik over din økonomi og til at lægge et budget.',
      }),
    },
  ],
  fails: [
    {
      name: 'Kontoen er tom',
      text: aStandard({ omfang: 'Omfang\nEr kontoen opbrugt, gives der afslag med henvisning til rammen.' }),
      quote: 'kontoen opbrugt',
    },
    {
      name: 'Det billigste tilbud',
      text: aStandard({ visitation: 'Valg af tilbud\nEr prisen forskellig, tages det laveste tilbud.' }),
      quote: 'det laveste tilbud',
    },
    {
      name: 'Inden for budgettet',
      text: aStandard({ omfang: 'Omfang\nBevillinger gives inden for det afsatte budget.' }),
      quote: 'inden for det afsatte budget',
    },
    {
      name: 'Venteliste, når budgettet er brugt',
      text: aStandard({ omfang: 'Omfang\nNår budgettet er disponeret, optages nye borgere på venteliste.' }),
      quote: 'Når budgettet er disponeret',
    },
    {
      name: 'Rammen sætter timetallet',
      text: aStandard({
        omfang:
          'Omfang\nTimetallet fastsættes inden for den økonomiske ramme, byrådet har afsat, efter en konkret vurdering.',
      }),
      quote: 'inden for den økonomiske ramme',
    },
  ],
  notApplicable: [{ name: 'Ingen økonomi', text: aStandard() }],
  unknown: [],
}
