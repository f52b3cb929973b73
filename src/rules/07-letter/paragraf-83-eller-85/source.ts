import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { sel85 } from '../letter-sources.ts'

export const principmeddelelse10af19: LawSource = {
  act: 'praksis',
  reference: '10-19',
  short: 'Principmeddelelse 10-19',
  words: {
    da: 'Valget mellem §§ 83 og 85 beror på opgavens art, formålet med hjælpen, og om nogen skal være til stede.',
    en: 'The choice between §§ 83 and 85 turns on the kind of task, the purpose and whether someone must be present.',
  },
  url: 'https://ast.dk/social/artikler/hjaelp-til-handicappede-og-aeldre/skal-hjaelpen-bevilges-som-socialpaedagogisk-stotte-eller-personlig-og-praktisk-hjaelp',
  inForce: { from: plainDate('2019-12-31') },
  confidence: 'uddrag',
}
