import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const principmeddelelse2af18: LawSource = {
  act: 'praksis',
  reference: '2-18',
  short: 'Principmeddelelse 2-18',
  words: {
    da: 'Støtte kan ikke ophøre alene, fordi borgeren ikke samarbejder. Årsagen skal findes, støtten tilpasses og borgeren vejledes om følgerne.',
    en: 'Help may not end just because the citizen does not cooperate. The cause must be found, the help adapted and the consequences told.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const sel82: LawSource = {
  act: 'SEL',
  reference: '§ 82',
  short: 'SEL § 82',
  words: {
    da: 'Kommunen skal yde hjælp til den, der på grund af betydeligt nedsat psykisk funktionsevne ikke kan varetage sine interesser, også uden samtykke, men ikke med fysisk tvang.',
    en: 'The municipality must help those who, with substantially reduced mental function, can’t look after their interests, even without consent, but not by force.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2019-12-31') },
  confidence: 'lovtekst',
}
