import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const rsl3: LawSource = {
  act: 'RSL',
  reference: '§ 3, stk. 2',
  short: 'RSL § 3, stk. 2',
  words: {
    da: 'Kommunen fastsætter og offentliggør på hvert område en frist fra modtagelsen af en ansøgning, til der er truffet afgørelse, og skriver til borgeren, hvis den ikke kan holdes.',
    en: 'For each area the municipality sets and publishes a limit from receipt of an application to the decision, and writes to the citizen if it can’t be kept.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2010-01-01') },
  confidence: 'lovtekst',
}

export const rsl3a: LawSource = {
  act: 'RSL',
  reference: '§ 3 a',
  short: 'RSL § 3 a',
  words: {
    da: 'Fristerne på serviceloven og barnets lov skal stå tydeligt på kommunens hjemmeside.',
    en: 'The limits under serviceloven and barnets lov must stand clearly on the municipality’s website.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2018-07-01') },
  confidence: 'lovtekst',
}
