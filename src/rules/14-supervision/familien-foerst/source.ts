import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

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

export const sel1: LawSource = {
  act: 'SEL',
  reference: '§ 1, stk. 3',
  short: 'SEL § 1, stk. 3',
  words: {
    da: 'Hjælpen hviler på en konkret og individuel vurdering af den enkeltes behov, lavet sammen med borgeren; afgørelsen træffes ud fra faglige og økonomiske hensyn.',
    en: 'Help rests on a concrete, individual assessment made with the citizen; decisions weigh professional and economic considerations.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2024-01-01') },
  confidence: 'lovtekst',
}

export const sel83: LawSource = {
  act: 'SEL',
  reference: '§ 83',
  short: 'SEL § 83',
  words: {
    da: 'Personlig og praktisk hjælp til den, der ikke selv kan.',
    en: 'Personal and practical help for those who can’t manage.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2015-01-01') },
  confidence: 'lovtekst',
}
