import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const sel3a: LawSource = {
  act: 'SEL',
  reference: '§ 3 a',
  short: 'SEL § 3 a',
  words: {
    da: 'Hjælp efter §§ 95, 96 og 98 kan først tages væk eller sættes ned, når der er gået 14 uger, siden borgeren modtog afgørelsen.',
    en: 'Help under §§ 95, 96 and 98 may be withdrawn or reduced only 14 weeks after the citizen received the decision.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2018-01-01') },
  confidence: 'lovtekst',
}
