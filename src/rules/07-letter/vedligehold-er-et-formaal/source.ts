import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const sel81: LawSource = {
  act: 'SEL',
  reference: '§ 81',
  short: 'SEL § 81',
  words: {
    da: 'Hjælpen til voksne skal blandt andet forebygge, at problemerne bliver værre, bevare og styrke den enkeltes muligheder for at klare sig selv og for at leve sit liv, og passe til den enkeltes behov.',
    en: 'Help to adults is among other things to prevent problems from growing worse, keep and strengthen each person’s chances of managing and living a life, and fit the person’s needs.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2018-01-01') },
  confidence: 'lovtekst',
}

export const sel85: LawSource = {
  act: 'SEL',
  reference: '§ 85',
  short: 'SEL § 85',
  words: {
    da: 'Støtte er hjælp, omsorg eller støtte og optræning til den, der har brug for den på grund af betydeligt nedsat funktionsevne eller særlige sociale problemer. Fremgang er ingen betingelse.',
    en: 'Support is help, care or support and training for those who need it because of substantially reduced function or special social problems. Progress is no condition.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
