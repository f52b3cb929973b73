import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Ingen alene af den grund',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nVoksne med betydelig nedsat funktionsevne. Ingen sættes på niveau 0 alene af den grund.',
      }),
    },
    {
      name: 'Hver aktivitet for sig',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nVoksne med betydelig nedsat funktionsevne. Du kan få støtte, selv om du klarer de fleste ting.',
      }),
    },
    {
      name: 'Redskab til samtalen',
      text: aStandard({ visitation: 'Visitation\nFunktionsniveau 0-4 bruges som et redskab i samtalen.' }),
    },
  ],
  fails: [
    {
      name: 'Funktionsniveau',
      text: aStandard({ maalgruppe: 'Målgruppe\nBorgere med funktionsniveau 3 eller 4.' }),
      quote: 'funktionsniveau 3',
    },
    {
      name: 'Point',
      text: aStandard({ visitation: 'Visitation\nBorgeren skal score mindst 20 point i udredningen.' }),
      quote: '20 point',
    },
    {
      name: 'Klarer det meste',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nVoksne med nedsat funktionsevne. Borgere, der klarer de fleste praktiske ting, er ikke omfattet.',
      }),
      quote: 'de fleste praktiske',
    },
  ],
  notApplicable: [{ name: 'Ingen niveauer', text: aStandard() }],
  unknown: [],
}
