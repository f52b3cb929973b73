import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

export { principmeddelelse2af18, vesthimmerland } from '../standard-sources.ts'

export const fvl22: LawSource = {
  act: 'FVL',
  reference: '§§ 22 og 25',
  short: 'FVL §§ 22 og 25',
  words: {
    da: 'En skriftlig afgørelse, der ikke giver borgeren medhold, skal begrundes og have klagevejledning.',
    en: 'A written decision against the party must give grounds and complaint guidance.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}

export const rsl11b = getStatute('RSL', '11 b')
