import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

const FVL = 'https://www.retsinformation.dk/eli/lta/2014/433'

export const fvl22: LawSource = {
  act: 'FVL',
  reference: '§§ 22 og 25',
  short: 'FVL §§ 22 og 25',
  words: {
    da: 'At stoppe en bevilget hjælp er en afgørelse. Den skal meddeles med begrundelse og klagevejledning.',
    en: 'To end help that was granted is a decision. It must be told with grounds and complaint guidance.',
  },
  url: FVL,
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}

export const rsl11b = getStatute('RSL', '11 b')
