import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { ast2018 } from '../letter-sources.ts'

export const rsl3a: LawSource = {
  act: 'RSL',
  reference: '§ 3 a',
  short: 'RSL § 3 a',
  words: {
    da: 'Kommunens frister gælder igen efter en hjemvisning, regnet fra modtagelsen af Ankestyrelsens afgørelse.',
    en: 'The published limits apply again after a remittal, from receipt of the board’s decision.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'lovtekst',
}
