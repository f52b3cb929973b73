import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const fvl24: LawSource = {
  act: 'FVL',
  reference: '§ 24, stk. 1 og 2',
  short: 'FVL § 24',
  words: {
    da: 'Begrundelsen skal ud over reglerne fortælle de vigtigste hensyn bag skønnet og de oplysninger, der har haft væsentlig betydning.',
    en: 'Beside the rules, the grounds must tell the main considerations behind the discretion and the facts that mattered.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}
