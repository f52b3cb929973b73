import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const fvl24: LawSource = {
  act: 'FVL',
  reference: '§ 24, stk. 1, jf. § 22',
  short: 'FVL §§ 22 og 24',
  words: {
    da: 'Begrundelsen skal henvise til de retsregler, afgørelsen er truffet efter, medmindre borgeren får alt det, der er søgt om.',
    en: 'The grounds must refer to the legal rules of the decision, unless the citizen gets all that was asked for.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}
