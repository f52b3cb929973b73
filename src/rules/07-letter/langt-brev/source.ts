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
