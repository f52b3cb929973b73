import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: '18 år er lovens grænse',
      text: aStandard({ maalgruppe: 'Målgruppe\nVoksne over 18 år med betydelig nedsat funktionsevne.' }),
    },
    {
      name: 'Alder uden betydning',
      text: aStandard({ maalgruppe: 'Målgruppe\nVoksne over 18 år. Støtten gives uanset, om du er over 65 år.' }),
    },
  ],
  fails: [
    {
      name: 'Øvre grænse',
      text: aStandard({ maalgruppe: 'Målgruppe\nBorgere mellem 18 og 65 år med betydelig nedsat funktionsevne.' }),
      quote: 'mellem 18 og 65 år',
    },
    {
      name: 'Folkepension',
      text: aStandard({
        maalgruppe: 'Målgruppe\nVoksne under folkepensionsalderen med betydelig nedsat funktionsevne.',
      }),
      quote: 'under folkepensionsalderen',
    },
    {
      name: 'Pensionister holdes ude',
      text: aStandard({ maalgruppe: 'Målgruppe\nVoksne med nedsat funktionsevne. Pensionister er ikke omfattet.' }),
      quote: 'Pensionister',
    },
  ],
  notApplicable: [{ name: 'Ingen alder nævnt', text: aStandard() }],
  unknown: [],
}
