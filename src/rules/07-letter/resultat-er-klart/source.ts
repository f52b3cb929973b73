import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const ankestyrelsenAfgoerelse: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsen om § 85-afgørelser',
  short: 'Ankestyrelsen om § 85',
  words: {
    da: 'Et afslag på den støtte, der er søgt om, skal siges, også når noget andet gives i stedet, og hver aktivitet skal have sit svar.',
    en: 'A refusal of what was applied for must be said, also where something else is given, and each activity must have its answer.',
  },
  url: null,
  inForce: { from: plainDate('2024-04-30') },
  confidence: 'kildedokument',
}

export const fvl24: LawSource = {
  act: 'FVL',
  reference: '§ 24',
  short: 'FVL § 24',
  words: {
    da: 'En begrundelse skal vise de regler, de hovedhensyn og de oplysninger, der har ført til resultatet.',
    en: 'The grounds must show the rules, the main considerations and the facts that led to the result.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}
