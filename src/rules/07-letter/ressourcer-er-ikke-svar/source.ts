import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { ast2018 } from '../letter-sources.ts'

export const principmeddelelse6af18: LawSource = {
  act: 'praksis',
  reference: '6-18',
  short: 'Principmeddelelse 6-18',
  words: {
    da: 'Ressourcer på nogle områder udelukker ikke støtte på andre; behovet vurderes for hver aktivitet.',
    en: 'Resources in some areas do not exclude support in others; need is judged per activity.',
  },
  url: 'https://www.ast.dk/for-myndigheder/principmeddelelser/2018/69bf3561-427b-40cc-a508-09bce2938cf9',
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'uddrag',
}
