import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { sel81 } from '../letter-sources.ts'

export const sel85: LawSource = {
  act: 'SEL',
  reference: '§ 85',
  short: 'SEL § 85',
  words: {
    da: 'Støtte er hjælp, omsorg eller støtte og optræning til den, der har brug for den på grund af betydeligt nedsat funktionsevne eller særlige sociale problemer. Fremgang er ingen betingelse.',
    en: 'Support is help, care or support and training for those who need it because of substantially reduced function or special social problems. Progress is no condition.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
