import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const barnetsLov: LawSource = {
  act: 'BL',
  reference: '§§ 82-90',
  short: 'barnets lov §§ 82-90',
  words: {
    da: 'Hjælp til børn med funktionsnedsættelse og deres familier står siden 1. januar 2024 i barnets lov og ikke længere i serviceloven.',
    en: 'Help to disabled children and their families stands in barnets lov since 1 January 2024 and no longer in serviceloven.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/282',
  inForce: { from: plainDate('2024-01-01') },
  confidence: 'lovtekst',
}

export const fvl24: LawSource = {
  act: 'FVL',
  reference: '§ 24, stk. 1',
  short: 'FVL § 24',
  words: {
    da: 'Begrundelsen skal henvise til de retsregler, som afgørelsen er truffet efter, altså dem, der gælder.',
    en: 'The grounds must refer to the rules the decision was made under, that is, those in force.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}
