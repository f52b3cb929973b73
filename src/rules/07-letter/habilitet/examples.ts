import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Den inhabile trådte ud',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Sagsbehandler Kim er din nabo. Han har derfor ikke deltaget i sagen.',
      }),
    },
    {
      name: 'En anden overtog',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Undertegnede er ikke din rådgiver til daglig; din rådgiver er din fætter, og sagen er overdraget til mig.',
      }),
    },
  ],
  fails: [
    {
      name: 'Nabo',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Jeg er selv din nabo og ser dig ofte gå til købmanden.',
      }),
      quote: 'din nabo',
    },
    {
      name: 'Svoger i udvalget',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Udvalgsmedlem Per Holm er ansøgers svoger og deltog i beslutningen.',
      }),
      quote: 'ansøgers svoger',
    },
    {
      name: 'Kender familien privat',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Undertegnede kender dig privat fra foreningen og ved, at du klarer dig.',
      }),
      quote: 'kender dig privat',
    },
  ],
  notApplicable: [
    { name: 'Ingen interesser nævnt', text: aRefusal() },
    {
      name: 'Kvittering',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
