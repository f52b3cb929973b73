import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'

export { afgoerelsesvejledning, fvl7, rsl5 } from '../source/common-sources.ts'

// What more than one rule for letters leans on, in the words of the handbook; the rest stands with its rule.

export const ast2018: LawSource = {
  act: 'praksis',
  reference: 'Ankestyrelsens gennemgang af § 85-sager, 2018',
  short: 'Ankestyrelsen, § 85-sager 2018',
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

export const sel85: LawSource = {
  act: 'SEL',
  reference: '§ 85',
  short: 'SEL § 85',
  words: {
    da: 'Støtte gives til den, der har brug for den på grund af betydeligt nedsat fysisk eller psykisk funktionsevne eller særlige sociale problemer. Loven kræver hverken alder, varighed eller diagnose.',
    en: 'Support is for those who need it because of substantially reduced function or special social problems. The act demands no age, duration or diagnosis.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}

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

export const principmeddelelse6af18: LawSource = {
  act: 'praksis',
  reference: '6-18',
  short: 'Principmeddelelse 6-18',
  words: {
    da: 'Støtte efter § 85 kræver hverken varig nedsættelse eller en diagnose, er uafhængig af boligen og udelukkes ikke af ressourcer på andre områder. Kredsen vurderes for den enkelte aktivitet.',
    en: '§ 85 support demands no lasting reduction or diagnosis, is independent of housing and not excluded by resources elsewhere. Eligibility is judged per activity.',
  },
  url: 'https://www.ast.dk/for-myndigheder/principmeddelelser/2018/69bf3561-427b-40cc-a508-09bce2938cf9',
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'uddrag',
}

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

export const principmeddelelse60af15: LawSource = {
  act: 'praksis',
  reference: '60-15',
  short: 'Principmeddelelse 60-15',
  words: {
    da: 'Kommunens serviceniveau må ikke træde i stedet for en vurdering af, om hjælpen kompenserer borgeren.',
    en: 'The local service level must not replace the assessment of whether the help compensates the citizen.',
  },
  url: 'https://ast.dk/social/artikler/hjaelp-til-handicappede-og-aeldre/kompensationsprincippet-skal-inddrages-i-vurderingen-af-hjaelp-til-borgere-efter-serviceloven',
  inForce: { from: plainDate('2015-12-31') },
  confidence: 'uddrag',
}

export const rsl10: LawSource = {
  act: 'RSL',
  reference: '§ 10',
  short: 'RSL § 10',
  words: {
    da: 'Kommunen har ansvaret for, at sagen er oplyst godt nok, før den afgøres.',
    en: 'The authority is responsible for the case being informed well enough before it decides.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2008-12-31') },
  confidence: 'lovtekst',
}

export const sel3a: LawSource = {
  act: 'SEL',
  reference: '§ 3 a',
  short: 'SEL § 3 a',
  words: {
    da: 'Hjælp efter §§ 95, 96 og 98 kan først tages væk eller sættes ned, når der er gået 14 uger, siden borgeren modtog afgørelsen.',
    en: 'Help under §§ 95, 96 and 98 may be withdrawn or reduced only 14 weeks after the citizen received the decision.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2018-01-01') },
  confidence: 'lovtekst',
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

export const rsl3: LawSource = {
  act: 'RSL',
  reference: '§ 3, stk. 2',
  short: 'RSL § 3, stk. 2',
  words: {
    da: 'Kommunen fastsætter og offentliggør en frist for hvert område. Kan den ikke holdes, skal borgeren skriftligt have at vide, hvornår afgørelsen kan ventes.',
    en: 'The council sets and publishes a limit per area. If it can’t be kept, the citizen is told in writing when the decision can be expected.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2010-12-31') },
  confidence: 'lovtekst',
}

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
