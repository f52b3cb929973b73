import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag efter behov', text: aRefusal() },
    {
      name: 'Princippet nævnes, hvor det hører hjemme: ved magtanvendelse',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at du selv handler ind. Skulle personalet bruge magtanvendelse, skal det vælge det mindst indgribende.',
      }),
    },
    {
      name: 'Princippet afvises',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har ikke lagt vægt på, hvad der er mindst indgribende, men på at du selv handler ind hver uge.',
      }),
    },
    {
      name: 'Brevet siger, at loven ikke har princippet',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nLoven har ingen regel om, at vi skal vælge den mindst indgribende hjælp. Vi har lagt vægt på, at du selv handler ind hver uge.',
      }),
    },
    {
      name: 'Noget griber ind i hverdagen',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi har lagt vægt på, at anfaldene nu griber mindre ind i din hverdag, jf. statusnotatet.',
      }),
    },
  ],
  fails: [
    {
      name: 'At gribe mindst muligt ind',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nVi begynder i det små. På den måde griber vi mindst muligt ind i dit liv, og du prøver derfor først en lejlighed.',
      }),
      quote: 'griber vi mindst muligt ind',
    },
    {
      name: 'Støtte hjemme i stedet for botilbud',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nKommunen skal altid vælge den mindst indgribende foranstaltning. Derfor kan du ikke få et botilbud.',
      }),
      quote: 'mindst indgribende',
    },
    {
      name: 'Mindre indgribende løsning',
      text: aRefusal({
        grounds:
          'Begrundelse\n\nEt gruppeforløb er en mindre indgribende indsats end individuel støtte, og det skal forsøges først.',
      }),
      quote: 'mindre indgribende',
    },
    {
      name: 'LEON',
      text: aRefusal({
        grounds: 'Begrundelse\n\nEfter LEON-princippet skal hjælpen gives på det laveste effektive niveau.',
      }),
      quote: 'LEON',
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
