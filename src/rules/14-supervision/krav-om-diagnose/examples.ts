import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Det siges, at diagnosen ikke er afgørende',
      text: aStandard({
        maalgruppe: 'Målgruppe\nVoksne med betydelig nedsat funktionsevne. Det er ikke et krav, at du har en diagnose.',
      }),
    },
    {
      name: 'Diagnoser som eksempler',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nVoksne med betydelig nedsat psykisk funktionsevne, for eksempel på grund af autisme eller angst.',
      }),
    },
  ],
  fails: [
    {
      name: 'En dokumenteret diagnose',
      text: aStandard({ maalgruppe: 'Målgruppe\nBorgere med en dokumenteret psykiatrisk diagnose.' }),
      quote: 'psykiatrisk diagnose',
    },
    {
      name: 'En gruppe holdes ude',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nVoksne med betydelig nedsat funktionsevne. Borgere med en psykisk lidelse er ikke omfattet.',
      }),
      quote: 'psykisk lidelse er ikke omfattet',
    },
    {
      name: 'Kun én slags nedsættelse',
      text: aStandard({
        maalgruppe: 'Målgruppe\nStøtten kan kun bevilges til borgere med en fysisk funktionsnedsættelse.',
      }),
      quote: 'fysisk funktionsnedsættelse',
    },
  ],
  notApplicable: [{ name: 'Standarden nævner ingen diagnose', text: aStandard() }],
  unknown: [],
}
