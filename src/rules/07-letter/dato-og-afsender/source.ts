import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const godSkik: LawSource = {
  act: 'god-skik',
  reference: 'Ankestyrelsens råd om breve til borgerne',
  short: 'God skik for breve',
  words: {
    da: 'Et brev skal være kort og klart, i borgerens sprog og uden uforklarede metodenavne.',
    en: 'A letter should be short and clear, in the citizen’s words and without unexplained names of methods.',
  },
  url: null,
  inForce: { from: plainDate('2024-04-30') },
  confidence: 'kildedokument',
}

export const rsl67: LawSource = {
  act: 'RSL',
  reference: '§ 67',
  short: 'RSL § 67',
  words: {
    da: 'Klagefristen er 4 uger, fra borgeren har fået afgørelsen.',
    en: 'The time limit is 4 weeks from being told of the decision.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2017-07-01') },
  confidence: 'lovtekst',
}
