import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { sel3a } from '../letter-sources.ts'

export const bl11: LawSource = {
  act: 'BL',
  reference: '§ 11',
  short: 'BL § 11',
  words: {
    da: 'En plads i et særligt dag- eller klubtilbud og støtte til bil kan først tages væk, når der er gået 14 uger, siden afgørelsen er modtaget.',
    en: 'A place in special day-care or club and car support may be withdrawn only 14 weeks after the decision was received.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/282',
  inForce: { from: plainDate('2024-01-01') },
  confidence: 'lovtekst',
}
