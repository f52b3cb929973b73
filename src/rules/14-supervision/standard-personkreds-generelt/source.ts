import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const p618: LawSource = {
  act: 'praksis',
  reference: '6-18',
  short: 'Principmeddelelse 6-18',
  words: {
    da: 'Støtte efter § 85 kræver hverken varig nedsættelse eller diagnose, er uafhængig af boligform, gælder i og uden for hjemmet og kan gives, mens noget stadig afklares; ressourcer på nogle områder udelukker ikke.',
    en: 'Support under § 85 asks neither lasting reduction nor diagnosis, does not depend on housing, applies in and outside the home and while things are being clarified; resources in some areas do not exclude.',
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
    da: 'Kommunen skal give hjælp, omsorg eller støtte til den, der har brug for det på grund af betydelig nedsat funktionsevne eller særlige sociale problemer. Loven stiller ingen krav om alder, varighed eller diagnose.',
    en: 'The municipality must help those who need it because of substantially reduced function or special social problems. The act asks for no age, duration or diagnosis.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
