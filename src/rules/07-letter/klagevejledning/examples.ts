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
