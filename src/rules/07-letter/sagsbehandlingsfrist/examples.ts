import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Ny dato givet i tide',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi har overskredet vores frist på 8 uger. Vi skrev til dig den 3. februar 2025, at svaret ville komme senest den 10. marts.',
      }),
    },
    {
      name: 'Besked inden fristen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vores sagsbehandlingsfrist er overskredet. Du fik den 1. februar besked om en ny svardato.',
      }),
    },
  ],
  fails: [
    {
      name: 'Overskredet uden besked',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi beklager, at sagsbehandlingen har taget længere tid end vores frist på 8 uger.',
      }),
      quote: 'længere tid end vores frist',
    },
    {
      name: 'Ikke nået',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi har desværre ikke overholdt vores sagsbehandlingsfrist, og vi har ikke givet dig besked.',
      }),
      quote: 'ikke overholdt',
    },
    {
      name: 'Senere end hjemmesiden siger',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Svaret kommer fire uger senere, end der står på vores hjemmeside.',
      }),
      quote: 'senere, end',
    },
  ],
  notApplicable: [
    { name: 'Ingen forsinkelse', text: aRefusal() },
    {
      name: 'Kvittering',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
