import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { ast2018 } from '../letter-sources.ts'

export const sel1: LawSource = {
  act: 'SEL',
  reference: '§ 1, stk. 3',
  short: 'SEL § 1, stk. 3',
  words: {
    da: 'Hjælpen bygger på den enkeltes ansvar for sig selv og på en konkret og individuel vurdering af den enkeltes behov og forudsætninger.',
    en: 'Help rests on a concrete, individual assessment of the person’s needs and abilities.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
