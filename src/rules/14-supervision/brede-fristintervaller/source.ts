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

export const ast2023: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens udtalelse af 15. december 2023 om sagsbehandlingsfrister',
  short: 'AST 15. december 2023',
  words: {
    da: 'En frist regnes fra modtagelsen til afgørelsen, og meget brede intervaller er i strid med meningen med loven.',
    en: 'A limit runs from receipt to the decision, and very broad intervals go against what the act intends.',
  },
  url: null,
  inForce: { from: plainDate('2023-12-15') },
  confidence: 'kildedokument',
}
