import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    { name: 'Fristen er sagt', text: aStandard() },
    {
      name: 'Henvisning til hjemmesiden',
      text: aStandard({
        frist: 'Sagsbehandlingstid\nKommunens sagsbehandlingsfrister er offentliggjort på hjemmesiden.',
      }),
    },
  ],
  fails: [
    { name: 'Ingen frist', text: aStandard({ frist: '' }), quote: null },
    {
      name: 'Kun en overskrift',
      text: aStandard({ frist: 'Sagsbehandlingsfrist\nFristen overholdes altid.' }),
      quote: null,
    },
    { name: 'Kun klagefristen', text: aStandard({ frist: 'Sagsgang\nRådgiver kontakter dig.' }), quote: null },
    {
      name: 'Ord i stedet for en frist',
      text: aStandard({
        frist: 'Hvornår får jeg svar?\nDet er meget forskelligt, og vi kan derfor ikke sætte en tid på.',
      }),
      quote: 'ikke sætte en tid på',
    },
  ],
  notApplicable: [
    { name: 'Åbent tilbud', text: aStandard({ visitation: 'Visitation\nDu kan møde op uden visitation.', frist: '' }) },
  ],
  unknown: [],
}
