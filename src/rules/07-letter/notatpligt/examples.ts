import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Samtalen er noteret',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din kontaktperson ringede den 3. februar 2025. Du har fået notatet.',
      }),
    },
    {
      name: 'Skrevet ned bagefter',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Samtalen blev ikke noteret med det samme, men er efterfølgende skrevet ned og sendt til dig.',
      }),
    },
  ],
  fails: [
    {
      name: 'Ikke skrevet ned',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din læge har i telefonen sagt, at du er rask. Samtalen er ikke skrevet ned.',
      }),
      quote: 'ikke skrevet ned',
    },
    {
      name: 'Intet referat',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. På mødet fortalte bostøtten, at du klarer dig. Der er ikke lavet referat af mødet.',
      }),
      quote: 'ikke lavet referat',
    },
    {
      name: 'Husker ikke datoen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi husker ikke datoen for samtalen med skolen, men den bekræftede vores indtryk.',
      }),
      quote: 'husker ikke datoen',
    },
  ],
  notApplicable: [
    {
      name: 'Intet mundtligt',
      text: aRefusal({
        opening: 'Kære Karla Vind\n\nDin ansøgning drejer sig om post.',
        grounds: 'Begrundelse\n\nVi har lagt vægt på udtalelsen fra din læge af 3. februar 2025.',
        end: 'Venlig hilsen\nMette Lund',
      }),
    },
    {
      name: 'Kvittering',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
