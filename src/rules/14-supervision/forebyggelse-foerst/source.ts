import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

export { sel85 } from '../standard-sources.ts'

export const sel82ab: LawSource = {
  act: 'SEL',
  reference: '§§ 82 a og 82 b',
  short: 'SEL §§ 82 a-82 b',
  words: {
    da: 'Kommunen kan tilbyde forebyggende hjælp i grupper eller individuel hjælp i op til 6 måneder. Det er tilbud ved siden af den hjælp, borgeren har ret til.',
    en: 'The municipality may offer preventive help in groups, or individually for up to 6 months. They stand beside the help that is due.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2018-01-01') },
  confidence: 'lovtekst',
}

export const rsl5 = getStatute('RSL', '5')
