import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { godSkik } from '../letter-sources.ts'

export const rsl67: LawSource = {
  act: 'RSL',
  reference: '§ 67',
  short: 'RSL § 67',
  words: {
    da: 'Klagefristen er 4 uger, fra borgeren har fået afgørelsen.',
    en: 'The time limit is 4 weeks from being told of the decision.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2013-08-08') },
  confidence: 'lovtekst',
}
