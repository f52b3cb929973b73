import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Et smalt interval', text: aStandard({ frist: 'Sagsbehandlingsfrist\nDu får svar efter 6-8 uger.' }) },
    { name: 'Et kort interval', text: aStandard({ frist: 'Sagsbehandlingsfrist\n1-4 uger.' }) },
  ],
  fails: [
    {
      name: '2-26 uger',
      text: aStandard({ frist: 'Sagsbehandlingsfrist\n2-26 uger afhængigt af sagens karakter.' }),
      quote: '2-26 uger',
    },
    {
      name: 'Uger og måneder',
      text: aStandard({ frist: 'Sagsbehandlingstid\nSagsbehandlingstiden er mellem 2 uger og 6 måneder.' }),
      quote: '2 uger og 6 måneder',
    },
    {
      name: 'Med ord',
      text: aStandard({ frist: 'Frist\nDu får en afgørelse inden for to til tolv måneder.' }),
      quote: 'to til tolv måneder',
    },
  ],
  notApplicable: [{ name: 'Én frist', text: aStandard() }],
  unknown: [],
}
