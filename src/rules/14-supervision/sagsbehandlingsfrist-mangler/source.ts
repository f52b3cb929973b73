import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { rsl3 } from '../standard-sources.ts'

export const rsl3a: LawSource = {
  act: 'RSL',
  reference: '§ 3 a',
  short: 'RSL § 3 a',
  words: {
    da: 'Fristerne på serviceloven og barnets lov skal stå tydeligt på kommunens hjemmeside.',
    en: 'The limits under serviceloven and barnets lov must stand clearly on the municipality’s website.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'lovtekst',
}
