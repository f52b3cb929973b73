import { aCut, aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag uden serviceniveau', text: aRefusal() },
    {
      name: 'Serviceniveauet nævnes, og borgeren er vurderet konkret',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nIfølge kommunens kvalitetsstandard gives der typisk 1-2 timer om ugen. Vi har lagt vægt på, at du selv handler ind to gange om ugen, og at du derfor ikke har behov for støtte til indkøb. Vi har også lagt vægt på, at du selv åbner din post sammen med din søster. Det har I fortalt ved hjemmebesøget den 20. januar 2025.',
      }),
    },
    {
      name: 'Standarden har ikke været afgørende',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har fået en ny kvalitetsstandard. Den har ikke været afgørende. Vi har lagt vægt på, at du selv handler ind.',
      }),
    },
    {
      name: 'Nej til det, borgeren søgte om',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi giver ikke støtte til, at du øver busturene. Du kører selv med bus 14 hver uge, og ruten til lægen er den samme.',
      }),
    },
  ],
  fails: [
    {
      name: 'Et loft over timer',
      text: aCut({
        grounds:
          'Begrundelse\n\nKommunens serviceniveau for bostøtte er højst 2 timer om ugen. Din støtte bliver derfor tilpasset.',
      }),
      quote: 'serviceniveau',
    },
    {
      name: 'Uden for standarden',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nIndkøb indgår ikke i kommunens kvalitetsstandard for bostøtte, og ansøgningen kan derfor ikke imødekommes.',
      }),
      quote: 'kvalitetsstandard',
    },
    {
      name: 'Kommunen tilbyder det ikke',
      text: aRefusal({
        grounds: 'Begrundelse\n\nKommunen yder ikke støtte til fritidsaktiviteter. Ansøgningen er derfor afslået.',
      }),
      quote: 'yder ikke støtte',
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
