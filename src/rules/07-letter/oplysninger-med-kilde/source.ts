import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const fvl24facts: LawSource = {
  act: 'FVL',
  reference: '§ 24, stk. 2',
  short: 'FVL § 24, stk. 2',
  words: {
    da: 'Begrundelsen skal om fornødent kort gøre rede for de faktiske oplysninger, der er tillagt væsentlig betydning.',
    en: 'The grounds are, where needed, to give a short account of the facts that had essential weight.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}
