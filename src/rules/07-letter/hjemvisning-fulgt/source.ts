import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

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
