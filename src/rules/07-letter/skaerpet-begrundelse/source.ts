import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const fob2011: LawSource = {
  act: 'praksis',
  reference: 'FOB 2011 16-1',
  short: 'FOB 2011 16-1',
  words: {
    da: 'Når en borger mister hjælp, skal det begrundes særskilt, hvorfor vurderingen er en anden end før.',
    en: 'When a citizen loses help, it must be explained separately why the assessment differs from before.',
  },
  url: 'https://www.ombudsmanden.dk/find-viden/udtalelser/2011/2011-16-1',
  inForce: { from: plainDate('2011-12-31') },
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
