import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const rsl3: LawSource = {
  act: 'RSL',
  reference: '§ 3, stk. 2',
  short: 'RSL § 3, stk. 2',
  words: {
    da: 'Kommunen fastsætter og offentliggør en frist for hvert område. Kan den ikke holdes, skal borgeren skriftligt have at vide, hvornår afgørelsen kan ventes.',
    en: 'The council sets and publishes a limit per area. If it can’t be kept, the citizen is told in writing when the decision can be expected.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2010-12-31') },
  confidence: 'lovtekst',
}
