import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { prevention2024 } from '../../source/case-sources.ts'

export const sel85: LawSource = {
  act: 'SEL',
  reference: '§ 85',
  short: 'SEL § 85',
  words: {
    da: 'Kommunen skal tilbyde støtte til den, der har brug for det. Loven stiller ikke krav om, at andet er prøvet først.',
    en: 'The municipality must offer support to those who need it. The act does not demand that something else is tried first.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
