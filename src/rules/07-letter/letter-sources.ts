import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'
import { getNotice, getStatute } from '../source/law-source.ts'

export { afgoerelsesvejledning, fvl7, rsl5 } from '../source/common-sources.ts'

// What more than one rule for letters leans on, in the words of the handbook; the rest stands with its rule.

export const ast2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018',
  short: 'Gennemgang 2018',
  words: {
    da: 'Afgørelsen skal gøre rede for hvert dokumenteret behov: hvad der dækker det, eller hvorfor det ikke dækkes. Oplysningerne skal være målrettet den aktivitet, der er søgt om, og uenighed om funktionsevnen skal afklares.',
    en: 'The decision must account for every documented need: what covers it, or why it is not covered. The facts must bear on the activity applied for, and disagreement on functioning must be resolved.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const godSkik: LawSource = {
  act: 'god-skik',
  reference: 'Ankestyrelsens råd om breve til borgerne',
  short: 'God skik for breve',
  words: {
    da: 'Et brev skal være kort og klart, i borgerens sprog og uden uforklarede metodenavne.',
    en: 'A letter should be short and clear, in the citizen’s words and without unexplained names of methods.',
  },
  url: null,
  inForce: { from: plainDate('2024-04-30') },
  confidence: 'kildedokument',
}

export const sel85 = getStatute('SEL', '85')

export const fvl22and24: LawSource = {
  act: 'FVL',
  reference: '§ 22 og § 24, stk. 1',
  short: 'FVL §§ 22 og 24',
  words: {
    da: 'En skriftlig afgørelse, der ikke giver fuldt medhold, skal begrundes med reglerne og, hvor der er et skøn, med de hovedhensyn, der har været bestemmende.',
    en: 'A written decision that does not fully uphold the party is to be reasoned with the rules and, where there is discretion, with the main considerations.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}

export const principmeddelelse6af18 = getNotice('6-18')

export const sel1: LawSource = {
  act: 'SEL',
  reference: '§ 1, stk. 3',
  short: 'SEL § 1, stk. 3',
  words: {
    da: 'Hjælp bygger på en konkret og individuel vurdering af den enkeltes behov og forudsætninger og på faglige og økonomiske hensyn.',
    en: 'Help rests on a concrete, individual assessment of each person’s needs, and on professional and economic considerations.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}

export const principmeddelelse60af15 = getNotice('60-15')

export const rsl10 = getStatute('RSL', '10')

export const sel3a = getStatute('SEL', '3 a')

export const sel89 = getStatute('SEL', '89')

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

export const fvl24 = getStatute('FVL', '24')

export const rsl3 = getStatute('RSL', '3', 'stk. 2')

export const sel81: LawSource = {
  act: 'SEL',
  reference: '§ 81',
  short: 'SEL § 81',
  words: {
    da: 'Hjælpen til voksne skal blandt andet forebygge, at problemerne bliver værre, bevare og styrke den enkeltes muligheder for at klare sig selv og for at leve sit liv, og passe til den enkeltes behov.',
    en: 'Help to adults is among other things to prevent problems from growing worse, keep and strengthen each person’s chances of managing and living a life, and fit the person’s needs.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2018-01-01') },
  confidence: 'lovtekst',
}
