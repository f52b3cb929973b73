import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

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

export const sel85: LawSource = {
  act: 'SEL',
  reference: '§ 85',
  short: 'SEL § 85',
  words: {
    da: 'Støtte gives til den, der har brug for den på grund af betydeligt nedsat fysisk eller psykisk funktionsevne eller særlige sociale problemer. Loven kræver hverken alder, varighed eller diagnose.',
    en: 'Support is for those who need it because of substantially reduced function or special social problems. The act demands no age, duration or diagnosis.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
