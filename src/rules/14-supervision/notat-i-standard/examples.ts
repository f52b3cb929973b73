import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Praktiske aftaler skrives ikke ned, det af betydning gør',
      text: aStandard({
        visitation:
          'Samtalen\nTelefonsamtaler om praktiske aftaler noteres ikke, men oplysninger af betydning for sagen skrives altid i journalen.',
      }),
    },
    {
      name: 'Det bliver skrevet ned',
      text: aStandard({
        visitation:
          'Samtalen\nDet, der bliver sagt i telefonen og har betydning for sagen, skrives i journalen samme dag.',
      }),
    },
    {
      name: 'Kun ordlyden udelades',
      text: aStandard({
        visitation: 'Samtalen\nSamtalen gengives ikke ord for ord; det, der har betydning, skrives ned.',
      }),
    },
    {
      name: 'Anonym rådgivning',
      text: aStandard({ visitation: 'Rådgivning\nDer føres ikke journal over anonyme samtaler.' }),
    },
  ],
  fails: [
    {
      name: 'Ingen journal',
      text: aStandard({ visitation: 'Samtalen\nDer føres ikke journal over telefonsamtaler i sagen.' }),
      quote: 'føres ikke journal',
    },
    {
      name: 'Kun når det bliver et ja',
      text: aStandard({ visitation: 'Samtalen\nSamtalen skrives kun ned, hvis den ender i en bevilling.' }),
      quote: 'skrives kun ned',
    },
    {
      name: 'I hovedet',
      text: aStandard({ visitation: 'Mødet\nRådgiveren tager det, I fortæller, med i hovedet til udvalget.' }),
      quote: 'med i hovedet',
    },
  ],
  notApplicable: [{ name: 'Hverken samtaler eller opkald', text: aStandard({ visitation: '', klage: '' }) }],
  unknown: [],
}
