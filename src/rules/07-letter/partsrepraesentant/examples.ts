import { aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Bisidderen var med',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din bisidder Else var med til mødet den 20. januar 2025.',
      }),
    },
    {
      name: 'Borgeren ville tale alene',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Samtalen blev holdt uden din bisidder efter dit eget ønske.',
      }),
    },
    {
      name: 'Støttepersonen ventede, mens borgeren selv kørte med bussen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på dagbogen: de sidste ni ture til mødet i klubben kørte du selv, mens støttepersonen ventede ved stoppestedet.',
      }),
    },
    {
      name: 'Søsteren er velkommen til mødet',
      text: 'Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\nInvitation til samtale\n\nVi vil gerne tale med dig om din støtte den 20. marts kl. 10. Du må gerne tage din søster med som bisidder.\n\nVenlig hilsen\nMette Lund, rådgiver\n',
    },
  ],
  fails: [
    {
      name: 'Naboen må ikke komme med til mødet, som der indkaldes til',
      text: 'Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\nInvitation til samtale\n\nVi vil gerne tale med dig om din støtte den 20. marts kl. 10. Du har bedt om at have din nabo med som bisidder. Din nabo kan ikke deltage, da møder med forvaltningen er fortrolige.\n\nVenlig hilsen\nMette Lund, rådgiver\n',
      quote: 'Din nabo kan ikke deltage',
    },
    {
      name: 'Samtale uden bisidderen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Vi valgte at gennemføre samtalen uden din bisidder.',
      }),
      quote: 'uden din bisidder',
    },
    {
      name: 'Bisidderen måtte ikke deltage',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din bisidder kunne ikke deltage i mødet, da vi ønskede dine egne ord.',
      }),
      quote: 'kunne ikke deltage',
    },
    {
      name: 'Et nej til repræsentanten',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind to gange om ugen. Det fremgår af statusnotatet fra din kontaktperson af 3. februar 2025. Posten åbner du sammen med din søster hver søndag, og det har du fortalt den 20. januar 2025. Din mor bad om at deltage i mødet som partsrepræsentant. Det har vi afvist.',
      }),
      quote: 'Det har vi afvist',
    },
  ],
  notApplicable: [
    {
      name: 'Ingen bisidder',
      text: aRefusal({ grounds: 'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind.' }),
    },
    {
      name: 'Kvittering',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [],
}
