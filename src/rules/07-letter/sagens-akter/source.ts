import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const ofl15: LawSource = {
  act: 'OFL',
  reference: '§ 15',
  short: 'OFL § 15',
  words: {
    da: 'Dokumenter, der er kommet ind eller sendt ud i en sag, skal journaliseres, når de har betydning for sagen.',
    en: 'Documents received or sent in a case are to be filed where they matter to it.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2020/145',
  inForce: { from: plainDate('2020-02-24') },
  confidence: 'lovtekst',
}

export const rsl10: LawSource = {
  act: 'RSL',
  reference: '§ 10',
  short: 'RSL § 10',
  words: {
    da: 'Kommunen har ansvaret for, at sagen er oplyst i tilstrækkeligt omfang, når den afgøres.',
    en: 'The municipality answers for the case being sufficiently informed when it is decided.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2008-12-31') },
  confidence: 'lovtekst',
}
