import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { rsl66and67 } from '../../source/common-sources.ts'

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
