import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const fvl25: LawSource = {
  act: 'FVL',
  reference: '§ 25, stk. 1',
  short: 'FVL § 25',
  words: {
    da: 'En skriftlig afgørelse, der kan påklages, skal fortælle, hvem der behandler klagen, hvordan man klager, og hvad fristen er, medmindre parten får fuldt medhold.',
    en: 'A written decision that can be appealed must tell who handles the complaint, how to complain and by when, unless the party gets all that was asked for.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}

export const rsl67: LawSource = {
  act: 'RSL',
  reference: '§§ 66 og 67',
  short: 'RSL §§ 66-67',
  words: {
    da: 'Klagen skal ske inden 4 uger efter, at borgeren har fået afgørelsen, og går først til den myndighed, der har truffet den.',
    en: 'The complaint must be made within 4 weeks of being told of the decision and goes first to the authority that made it.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2017-07-01') },
  confidence: 'lovtekst',
}
