import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Boligformen er uden betydning',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nVoksne med betydelig nedsat funktionsevne. Det har ikke betydning, om du bor i egen bolig eller i et botilbud.',
      }),
    },
    {
      name: 'Støtten gives flere steder',
      text: aStandard({ indhold: 'Indhold\nStøtten kan gives i dit hjem, ude eller på telefon.' }),
    },
  ],
  fails: [
    {
      name: 'Kun egen bolig',
      text: aStandard({ maalgruppe: 'Målgruppe\nVoksne med betydelig nedsat funktionsevne, der bor i egen bolig.' }),
      quote: 'bor i egen bolig',
    },
    {
      name: 'Ikke i botilbud',
      text: aStandard({
        maalgruppe: 'Målgruppe\nVoksne med nedsat funktionsevne. Borgere i botilbud er ikke omfattet.',
      }),
      quote: 'Borgere i botilbud',
    },
    {
      name: 'Ikke uden for hjemmet',
      text: aStandard({ indhold: 'Indhold\nStøtten gives udelukkende i borgerens hjem.' }),
      quote: 'udelukkende i borgerens hjem',
    },
  ],
  notApplicable: [{ name: 'Standarden nævner ikke boligen', text: aStandard() }],
  unknown: [],
}
