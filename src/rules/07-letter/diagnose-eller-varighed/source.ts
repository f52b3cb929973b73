import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const principmeddelelse6af18: LawSource = {
  act: 'praksis',
  reference: '6-18',
  short: 'Principmeddelelse 6-18',
  words: {
    da: 'Støtte efter § 85 kræver hverken varig nedsættelse eller en diagnose, er uafhængig af boligen og udelukkes ikke af ressourcer på andre områder. Kredsen vurderes for den enkelte aktivitet.',
    en: '§ 85 support demands no lasting reduction or diagnosis, is independent of housing and not excluded by resources elsewhere. Eligibility is judged per activity.',
  },
  url: 'https://www.ast.dk/for-myndigheder/principmeddelelser/2018/69bf3561-427b-40cc-a508-09bce2938cf9',
  inForce: { from: plainDate('2018-12-31') },
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
