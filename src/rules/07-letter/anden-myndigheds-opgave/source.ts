import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

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

export const rsl5: LawSource = {
  act: 'RSL',
  reference: '§ 5',
  short: 'RSL § 5',
  words: {
    da: 'Kommunen skal behandle en ansøgning i forhold til alle muligheder for hjælp efter den sociale lovgivning, også rådgivning.',
    en: 'The municipality must treat an application against every option of help in social law, advice included.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
