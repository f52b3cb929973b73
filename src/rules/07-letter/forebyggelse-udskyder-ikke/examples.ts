import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Tilbuddet er frit ved siden af',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind. Du kan deltage i gruppen Trin for Trin efter § 82 a, men det er ikke en betingelse for at få støtte efter § 85.',
      }),
    },
    {
      name: 'Tilbuddet dækker behovet i dag',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi vurderer, at du ikke har brug for støtte efter § 85, fordi du selv handler ind og åbner din post. Vi tilbyder dig gruppen Trin for Trin efter § 82 a.',
      }),
    },
  ],
  fails: [
    {
      name: 'Forløbet skal prøves først',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDe forebyggende tilbud efter § 82 a skal være afprøvet, før vi kan tage stilling til støtte efter § 85.',
      }),
      quote: 'afprøvet',
    },
    {
      name: 'Ikke prøvet gruppen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nDa du endnu ikke har deltaget i kommunens gruppetilbud, kan vi ikke bevilge dig bostøtte.',
      }),
      quote: 'gruppetilbud',
    },
    {
      name: 'Afgørelsen venter på forløbet',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nNår forløbet efter § 82 b er slut, tager vi stilling til, om du er i målgruppen for § 85.',
      }),
      quote: 'er slut',
    },
  ],
  notApplicable: [
    { name: 'Intet om forebyggelse', text: aRefusal() },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
