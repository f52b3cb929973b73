import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const fvl8: LawSource = {
  act: 'FVL',
  reference: '§ 8',
  short: 'FVL § 8',
  words: {
    da: 'Den, der er part, kan på ethvert tidspunkt lade sig repræsentere eller bistå af andre, med snævre undtagelser.',
    en: 'A party may at any time be represented or assisted by others, with narrow exceptions.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}
