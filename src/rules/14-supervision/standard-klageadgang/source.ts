import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { rsl66and67 } from '../../source/common-sources.ts'

export const rsl60: LawSource = {
  act: 'RSL',
  reference: '§ 60',
  short: 'RSL § 60',
  words: {
    da: 'Afgørelser kan påklages til Ankestyrelsen, hvor loven siger det; det generelle serviceniveau kan ikke.',
    en: 'Decisions can be appealed to Ankestyrelsen where the act says so; the general service level can’t.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2013-08-08') },
  confidence: 'lovtekst',
}

export const sel166: LawSource = {
  act: 'SEL',
  reference: '§ 166',
  short: 'SEL § 166',
  words: {
    da: 'Kommunens afgørelser kan påklages til Ankestyrelsen, medmindre loven siger andet.',
    en: 'The municipality’s decisions can be appealed to Ankestyrelsen unless the act says otherwise.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
