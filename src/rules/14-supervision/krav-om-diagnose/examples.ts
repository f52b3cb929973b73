import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'En, der spurgte på mødet',
      text: aStandard({
        indhold:
          'Drøftelse\nOle Frandsen spurgte, om kun borgere med en diagnose kunne få støtten. En diagnose er ikke et krav.',
      }),
    },
    {
      name: 'Der spørges ikke efter den',
      text: aStandard({
        maalgruppe:
          'Målgruppe\nVoksne med betydelig nedsat funktionsevne. Der spørges ikke efter en bestemt diagnose. Diagnosen er et holdepunkt, ikke en nøgle, og to borgere med samme diagnose kan få hver sit svar.',
      }),
    },
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
      name: 'En gruppe med diagnosen',
      text: aStandard({ maalgruppe: 'Målgruppe\nVoksne med en psykiatrisk diagnose og et behov for støtte.' }),
      quote: 'psykiatrisk diagnose',
    },
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
