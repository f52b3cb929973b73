import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const sel3: LawSource = {
  act: 'SEL',
  reference: '§ 3, stk. 2',
  short: 'SEL § 3, stk. 2',
  words: {
    da: 'En afgørelse efter §§ 101, 103, 104 og 107-110 skal sige, hvilken konkret indsats der sættes i gang, og hvorfor.',
    en: 'A decision under §§ 101, 103, 104 and 107-110 must say which concrete effort is started, and why.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2024-01-01') },
  confidence: 'lovtekst',
}
