import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Det er undersøgt',
      text: aRefusal({
        title: 'Ny afgørelse efter hjemvisning',
        opening:
          'Kære Karla Vind\n\nAnkestyrelsen hjemviste den 4. november 2024 vores afgørelse, fordi vi ikke havde undersøgt, hvordan du klarer indkøb.',
        grounds:
          'Begrundelse\n\nVi har nu undersøgt det. Ergoterapeuten har været med dig i butikken den 20. januar 2025 og skriver, at du selv finder varerne.',
      }),
    },
    {
      name: 'Bostøtten er spurgt',
      text: aRefusal({
        title: 'Ny afgørelse efter hjemvisning',
        opening:
          'Kære Karla Vind\n\nAnkestyrelsen hjemviste den 4. november 2024 vores afgørelse, fordi vi ikke havde undersøgt, hvordan du klarer indkøb.',
        grounds: 'Begrundelse\n\nVi har talt med din bostøtte om indkøbene, og hun oplyser, at du klarer dem selv.',
      }),
    },
  ],
  fails: [
    {
      name: 'Samme grundlag',
      text: aRefusal({
        title: 'Ny afgørelse efter hjemvisning',
        opening:
          'Kære Karla Vind\n\nAnkestyrelsen hjemviste den 4. november 2024 vores afgørelse, fordi vi ikke havde undersøgt, hvordan du klarer indkøb.',
        grounds: 'Begrundelse\n\nVi har vurderet sagen på samme grundlag og når til det samme.',
      }),
      quote: 'på samme grundlag',
    },
    {
      name: 'Ikke nødvendigt',
      text: aRefusal({
        title: 'Ny afgørelse efter hjemvisning',
        opening:
          'Kære Karla Vind\n\nAnkestyrelsen hjemviste den 4. november 2024 vores afgørelse, fordi vi ikke havde undersøgt, hvordan du klarer indkøb.',
        grounds: 'Begrundelse\n\nVi har ikke fundet det nødvendigt at indhente flere oplysninger.',
      }),
      quote: 'ikke fundet det nødvendigt',
    },
    {
      name: 'Uenig med Ankestyrelsen',
      text: aRefusal({
        title: 'Ny afgørelse efter hjemvisning',
        opening:
          'Kære Karla Vind\n\nAnkestyrelsen hjemviste den 4. november 2024 vores afgørelse, fordi vi ikke havde undersøgt, hvordan du klarer indkøb.',
        grounds:
          'Begrundelse\n\nKommunen er ikke enig i, at sagen er mangelfuldt oplyst, og har ikke indhentet en ny udtalelse.',
      }),
      quote: 'ikke indhentet',
    },
  ],
  notApplicable: [
    { name: 'Ingen hjemvisning', text: aRefusal() },
    {
      name: 'Kvittering',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [
    {
      name: 'Det siges ikke, hvad der er undersøgt',
      text: aRefusal({
        title: 'Ny afgørelse efter hjemvisning',
        opening:
          'Kære Karla Vind\n\nAnkestyrelsen hjemviste den 4. november 2024 vores afgørelse, fordi vi ikke havde undersøgt, hvordan du klarer indkøb.',
        grounds: 'Begrundelse\n\nDu kan selv handle ind. Derfor får du ikke støtte.',
      }),
    },
  ],
}
