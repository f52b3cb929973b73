import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Varsel er ikke klagefrist',
      text: aStandard({
        opfoelgning:
          'Ændring\nHjælpen stopper tidligst fjorten uger, efter at du har fået afgørelsen, og klager du, sker der ikke noget før.',
      }),
    },
    {
      name: 'Det, der ikke er en afgørelse om hjælp',
      text: aStandard({
        klage:
          'Klage\nHandleplanen i sig selv kan ikke påklages, og det kan byrådets beslutning om budgettet heller ikke. Afgørelsen kan påklages til kommunen inden 4 uger og sendes til Ankestyrelsen, hvis den ikke ændres.',
      }),
    },
    { name: 'Rigtig vejledning', text: aStandard() },
    {
      name: 'Serviceniveauet selv',
      text: aStandard({
        klage:
          'Klage\nDet generelle serviceniveau kan ikke påklages. Afgørelsen kan påklages til kommunen inden 4 uger og sendes til Ankestyrelsen, hvis den ikke ændres.',
      }),
    },
  ],
  fails: [
    {
      name: 'Afgørelsen kan ikke påklages',
      text: aStandard({ klage: 'Klage\nAfgørelsen om støtte kan ikke påklages.' }),
      quote: 'kan ikke påklages',
    },
    {
      name: 'Nedlagt instans',
      text: aStandard({ klage: 'Klage\nKlage sendes inden 4 uger til Det Sociale Nævn.' }),
      quote: 'Det Sociale Nævn',
    },
    {
      name: 'Forkert frist',
      text: aStandard({
        klage:
          'Klage\nAfgørelsen kan påklages til Ankestyrelsen inden 14 dage efter modtagelsen. Klagen sendes til kommunen.',
      }),
      quote: 'inden 14 dage',
    },
    {
      name: 'Ingen klageret',
      text: aStandard({ klage: 'Klage\nAfgørelser om bostøtte kan ikke påklages.' }),
      quote: 'kan ikke påklages',
    },
    { name: 'Intet om klage', text: aStandard({ klage: '' }), quote: null },
  ],
  notApplicable: [
    {
      name: 'Tilbud efter § 82 b',
      text: aStandard({
        head: 'Solrød Fjordkommune\nKvalitetsstandard for individuel hjælp efter § 82 b\n',
        lov: 'Lovgrundlag\nServicelovens § 82 b.',
        klage: 'Klage\nTilbud efter § 82 b kan ikke påklages.',
      }),
    },
  ],
  unknown: [],
}
