import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const rsl10: LawSource = {
  act: 'RSL',
  reference: '§ 10',
  short: 'RSL § 10',
  words: {
    da: 'Kommunen har ansvaret for, at sagen er oplyst godt nok, før den afgøres.',
    en: 'The authority is responsible for the case being informed well enough before it decides.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2013-08-08') },
  confidence: 'lovtekst',
}

export const ast2018: LawSource = {
  act: 'praksis',
  reference: 'Ankestyrelsens gennemgang af § 85-sager, 2018',
  short: 'Ankestyrelsen, § 85-sager 2018',
  words: {
    da: 'Afgørelsen skal gøre rede for hvert dokumenteret behov: hvad der dækker det, eller hvorfor det ikke dækkes. Oplysningerne skal være målrettet den aktivitet, der er søgt om, og uenighed om funktionsevnen skal afklares.',
    en: 'The decision must account for every documented need: what covers it, or why it is not covered. The facts must bear on the activity applied for, and disagreement on functioning must be resolved.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}
