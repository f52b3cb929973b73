import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const rsl66: LawSource = {
  act: 'RSL',
  reference: '§ 66',
  short: 'RSL § 66',
  words: {
    da: 'Klagen går først til den myndighed, der har afgjort sagen. Får borgeren ikke medhold, sendes den videre med begrundelsen og genvurderingen.',
    en: 'A complaint goes first to the authority that decided; if not upheld it goes on with the grounds and the reassessment.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2013-08-08') },
  confidence: 'lovtekst',
}

export const rb11: LawSource = {
  act: 'RB',
  reference: '§ 11',
  short: 'Retssikkerhedsbekendtgørelsen § 11',
  words: {
    da: 'Inden 4 uger skal kommunen enten træffe en ny afgørelse eller sende klagen med genvurderingen videre.',
    en: 'Within 4 weeks the authority either makes a new decision or sends the complaint on with its reassessment.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/861',
  inForce: { from: plainDate('2021-12-31') },
  confidence: 'lovtekst',
}
