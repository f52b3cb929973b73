import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const afgoerelsesvejledning: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens vejledning om afgørelsesbegrebet, kapitel 3',
  short: 'Ankestyrelsens afgørelsesvejledning',
  words: {
    da: 'Et skøn over tiden, som udfører får, er en afgørelse om omfanget og skal meddeles borgeren. Et interval er nok.',
    en: 'An estimate of time given to the provider decides the extent and must be told to the citizen. An interval is enough.',
  },
  url: null,
  inForce: { from: plainDate('2024-04-30') },
  confidence: 'kildedokument',
}

export const sel89: LawSource = {
  act: 'SEL',
  reference: '§ 89',
  short: 'SEL § 89',
  words: {
    da: 'Borgeren skal skriftligt have at vide, hvilken hjælp der er bevilget.',
    en: 'The citizen must be told in writing which help is granted.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2015-12-31') },
  confidence: 'lovtekst',
}
