import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

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
