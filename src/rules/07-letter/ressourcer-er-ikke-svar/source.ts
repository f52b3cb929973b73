import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const p618: LawSource = {
  act: 'praksis',
  reference: '6-18',
  short: 'Principmeddelelse 6-18',
  words: {
    da: 'Ressourcer på nogle områder udelukker ikke støtte på andre; behovet vurderes for hver aktivitet.',
    en: 'Resources in some areas do not exclude support in others; need is judged per activity.',
  },
  url: 'https://www.ast.dk/for-myndigheder/principmeddelelser/2018/69bf3561-427b-40cc-a508-09bce2938cf9',
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'uddrag',
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
