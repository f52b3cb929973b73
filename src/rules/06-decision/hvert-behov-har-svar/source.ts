import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const ast2018: LawSource = {
  act: 'praksis',
  reference: 'Ankestyrelsens gennemgang af omgjorte sager om § 85, 2018',
  short: 'Ankestyrelsens praksis',
  words: {
    da: 'Afgørelsen skal forholde sig til ethvert dokumenteret behov: hvad der dækker det, eller hvorfor det ikke dækkes.',
    en: 'The decision must account for every documented need: what covers it, or why it is not covered.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}
