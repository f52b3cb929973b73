import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const sel82: LawSource = {
  act: 'SEL',
  reference: '§§ 82 a, 82 b og 82 d',
  short: 'SEL §§ 82 a, 82 b og 82 d',
  words: {
    da: 'Afgørelser om forebyggende gruppetilbud, tidsbegrænset individuel hjælp og støtte sammen med frivillige kan ikke påklages.',
    en: 'Decisions on preventive group offers, time-limited individual help and support with volunteers can’t be appealed.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2018-01-01') },
  confidence: 'lovtekst',
}

export const sel166: LawSource = {
  act: 'SEL',
  reference: '§ 166',
  short: 'SEL § 166',
  words: {
    da: 'Andre afgørelser efter serviceloven, også om § 85, kan påklages til Ankestyrelsen.',
    en: 'Other decisions under serviceloven, § 85 included, can be appealed to Ankestyrelsen.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
