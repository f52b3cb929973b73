import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const fvl3: LawSource = {
  act: 'FVL',
  reference: '§§ 3-6',
  short: 'FVL §§ 3-6',
  words: {
    da: 'Den, der har en egen eller nær interesse i sagen, eller hvis upartiskhed der kan være tvivl om, må ikke medvirke.',
    en: 'A person with an own or near interest, or whose impartiality can be doubted, may not take part.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}
