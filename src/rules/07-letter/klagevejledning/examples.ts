import { aGrant, aRefusal } from '../../../stages/07-letter/letter.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Afslag med klageinstans, vej og frist', text: aRefusal() },
    {
      name: 'Vejledningen står i løbende tekst uden overskrift',
      text: aRefusal({
        klage:
          'Er du ikke enig, kan du ringe eller skrive til mig senest fire uger efter, at du har fået brevet. Så ser vi på sagen igen, og fastholder vi afgørelsen, går den til Ankestyrelsen.',
      }),
    },
  ],
  fails: [
    { name: 'Afslag helt uden klagevejledning', text: aRefusal({ klage: '' }), quote: null },
    {
      name: 'Brevet siger, at der ikke kan klages',
      text: aRefusal({ klage: 'Afgørelser om støtte til indkøb kan ikke påklages.' }),
      quote: 'kan ikke påklages',
    },
    {
      name: 'Fristen mangler',
      text: aRefusal({
        klage: 'Klagevejledning\n\nDu kan klage til Ankestyrelsen. Klagen skal sendes til Solrød Fjordkommune.',
      }),
      quote: 'Du kan klage til Ankestyrelsen',
    },
    {
      name: 'Klageinstansen mangler',
      text: aRefusal({ klage: 'Klagevejledning\n\nDu kan klage ved at skrive til os inden 4 uger fra modtagelsen.' }),
      quote: 'Du kan klage',
    },
  ],
  notApplicable: [
    { name: 'Fuldt medhold', text: aGrant() },
    {
      name: 'Den gruppe, der er søgt om, efter § 82 a',
      text: 'Solrød Fjordkommune\n\n4. marts 2025\n\nKære Karla Vind\n\nDu har søgt om en plads i gruppen "Ro på". Den plads får du. Vi mødes hver torsdag kl. 15 fra den 20. marts til den 22. maj 2025. Gruppen er et tilbud efter servicelovens § 82 a, og der kan ikke klages over afgørelsen.\n\nVenlig hilsen\nMette Lund, rådgiver',
    },
    {
      name: 'Kvittering for en ansøgning',
      text: 'Kære Karla\n\nVi har modtaget din ansøgning om støtte. Du kan forvente svar inden 8 uger.\n\nVenlig hilsen\nMette Lund',
    },
  ],
  unknown: [
    {
      name: 'Vejledningen er vedlagt som et særskilt ark',
      text: aRefusal({ klage: 'Vi har vedlagt en klagevejledning.' }),
    },
  ],
}
