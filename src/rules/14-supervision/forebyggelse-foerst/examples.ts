import { aStandard } from '../../../stages/14-supervision/standard.specimen.ts'
import type { Examples } from '../../rule.ts'

export const examples: Examples = {
  holds: [
    {
      name: 'Ikke en betingelse',
      text: aStandard({
        indhold:
          'Indhold\nForebyggende tilbud efter § 82 a er ikke en betingelse for støtte efter § 85 og udskyder ikke afgørelsen.',
      }),
    },
    {
      name: 'Ved siden af',
      text: aStandard({ indhold: 'Indhold\nDu kan deltage i åbne tilbud ved siden af støtten.' }),
    },
  ],
  fails: [
    {
      name: 'Skal være afprøvet',
      text: aStandard({
        visitation:
          'Visitation\nTilbud efter §§ 82 a og 82 b skal være afprøvet, før der kan søges om støtte efter § 85.',
      }),
      quote: 'skal være afprøvet',
    },
    {
      name: 'Afgørelsen venter',
      text: aStandard({ visitation: 'Visitation\nStillingtagen til § 85 afventer, at gruppeforløbet er gennemført.' }),
      quote: 'afventer',
    },
    {
      name: 'Botilbud efter forsøg i eget hjem',
      text: aStandard({
        visitation: 'Visitation\nBotilbud bevilges først, når støtte i eget hjem har været forsøgt i 12 måneder.',
      }),
      quote: 'har været forsøgt',
    },
  ],
  notApplicable: [
    { name: 'Ingen rækkefølge', text: aStandard({ indhold: 'Indhold\nOverblik over post og aftaler.' }) },
  ],
  unknown: [],
}
