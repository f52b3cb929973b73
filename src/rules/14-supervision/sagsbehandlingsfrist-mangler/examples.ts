import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Fra modtagelsen, ikke fra den dag sagen er oplyst',
      text: aStandard({
        frist:
          'Sagsbehandlingsfrist\nDe 8 uger regnes fra den dag, ansøgningen er modtaget, og ikke fra den dag, sagen er fuldt oplyst.',
      }),
    },
    { name: 'Fristen er sagt', text: aStandard() },
    {
      name: 'Henvisning til hjemmesiden',
      text: aStandard({
        frist: 'Sagsbehandlingstid\nKommunens sagsbehandlingsfrister er offentliggjort på hjemmesiden.',
      }),
    },
  ],
  fails: [
    {
      name: 'Fristen begynder, når sagen er oplyst',
      text: aStandard({ frist: 'Sagsbehandlingsfrist\n8 uger. Fristen regnes fra den dag, sagen er fuldt oplyst.' }),
      quote: 'fuldt oplyst',
    },
    {
      name: 'De 14 dage begynder efter samtalen',
      text: aStandard({
        frist: 'Frist for behandling efter § 101\nDe 14 dage løber fra den dag, forsamtalen er holdt.',
      }),
      quote: 'forsamtalen er holdt',
    },
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
