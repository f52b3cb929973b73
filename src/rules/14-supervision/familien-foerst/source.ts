import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { sel1, sel85 } from '../standard-sources.ts'

export const sel83: LawSource = {
  act: 'SEL',
  reference: '§ 83',
  short: 'SEL § 83',
  words: {
    da: 'Personlig og praktisk hjælp til den, der ikke selv kan.',
    en: 'Personal and practical help for those who can’t manage.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
