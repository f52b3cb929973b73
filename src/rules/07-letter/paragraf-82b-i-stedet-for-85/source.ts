import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { swapped2024 } from '../../source/common-sources.ts'

export const sel82: LawSource = {
  act: 'SEL',
  reference: '§§ 82 a, 82 b og 82 d',
  short: 'SEL §§ 82 a, 82 b og 82 d',
  words: {
    da: 'Kommunen kan tilbyde forebyggende hjælp. Tilbuddene kan ikke påklages og træder ikke i stedet for en ret til støtte efter § 85.',
    en: 'The municipality may offer preventive help. The offers can’t be appealed and do not stand in for a right to support under § 85.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2018-01-01') },
  confidence: 'lovtekst',
}
