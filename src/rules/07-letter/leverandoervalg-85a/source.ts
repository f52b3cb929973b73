import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const sel85a: LawSource = {
  act: 'SEL',
  reference: '§ 85 a, jf. § 142, stk. 4',
  short: 'SEL § 85 a',
  words: {
    da: 'Følger kommunen ikke borgerens ønske om, hvem der skal give støtten, skal afgørelsen sige hvorfor.',
    en: 'Where the municipality does not follow the citizen’s wish for who gives the support, the decision must say why.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2024-01-22') },
  confidence: 'lovtekst',
}
