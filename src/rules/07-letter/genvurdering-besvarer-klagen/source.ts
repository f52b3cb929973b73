import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

export const rsl66 = getStatute('RSL', '66')
export const rb13 = getStatute('RB', '13')

export const rb11: LawSource = {
  act: 'RB',
  reference: '§ 11',
  short: 'Retssikkerhedsbekendtgørelsen § 11',
  words: {
    da: 'Inden 4 uger skal kommunen enten træffe en ny afgørelse eller sende klagen med genvurderingen videre.',
    en: 'Within 4 weeks the authority either makes a new decision or sends the complaint on with its reassessment.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/861',
  inForce: { from: plainDate('2021-12-31') },
  confidence: 'lovtekst',
}
