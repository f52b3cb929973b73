import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const fvl19: LawSource = {
  act: 'FVL',
  reference: '§ 19',
  short: 'FVL § 19',
  words: {
    da: 'Kan parten ikke antages at kende oplysninger eller eksterne faglige vurderinger, der er til ugunst og af væsentlig betydning, skal parten have dem at se og kunne udtale sig, før der træffes afgørelse.',
    en: 'Facts and external expert views that the party can’t be assumed to know, that are detrimental and material, must be put to the party before the decision.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}
