import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { sel83b } from '../../source/common-sources.ts'

export const sel100: LawSource = {
  act: 'SEL',
  reference: '§ 100',
  short: 'SEL § 100',
  words: {
    da: 'Siden 1. september 2025 gives kompensationsydelse, før det merudgiftsydelse: et fast beløb ved sandsynlige merudgifter på mindst 6.660 kr. om året, eller faktiske udgifter over 24.000 kr. (2025-niveau). Barnets lov § 86 er ændret på samme måde.',
    en: 'Since 1 September 2025 kompensationsydelse is given, before that merudgiftsydelse: a flat amount with likely extra costs of at least 6,660 kr a year, or documented costs above 24,000 kr (2025 level). § 86 of barnets lov was changed likewise.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1070',
  inForce: { from: plainDate('2025-09-01') },
  confidence: 'lovtekst',
}

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
