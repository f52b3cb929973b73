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

export const fvl24: LawSource = {
  act: 'FVL',
  reference: '§ 22 og § 24, stk. 1',
  short: 'FVL §§ 22 og 24',
  words: {
    da: 'En skriftlig afgørelse, der ikke giver fuldt medhold, skal begrundes med reglerne og, hvor der er et skøn, med de hovedhensyn, der har været bestemmende.',
    en: 'A written decision that does not fully uphold the party is to be reasoned with the rules and, where there is discretion, with the main considerations.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}
