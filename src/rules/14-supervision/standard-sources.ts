import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'

// What more than one rule for quality standards leans on; the rest stands with its rule.

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

export const principmeddelelse6af18: LawSource = {
  act: 'praksis',
  reference: '6-18',
  short: 'Principmeddelelse 6-18',
  words: {
    da: 'Støtte efter § 85 kræver hverken varig nedsættelse eller diagnose, er uafhængig af boligform, gælder i og uden for hjemmet og kan gives, mens noget stadig afklares; ressourcer på nogle områder udelukker ikke.',
    en: 'Support under § 85 asks neither lasting reduction nor diagnosis, does not depend on housing, applies in and outside the home and while things are being clarified; resources in some areas do not exclude.',
  },
  url: 'https://www.ast.dk/for-myndigheder/principmeddelelser/2018/69bf3561-427b-40cc-a508-09bce2938cf9',
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'uddrag',
}

export const astq: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens artikel om kvalitetsstandarder',
  short: 'AST om kvalitetsstandarder',
  words: {
    da: 'En kvalitetsstandard skal fraviges, når behovet kræver det, kan ikke udelukke hjælp, som borgeren har ret til, og skal følge ny lov og praksis.',
    en: 'A quality standard must be departed from when the need requires, can’t exclude help that is due, and must follow new law and practice.',
  },
  url: 'https://ast.dk/tilsynet/artikler/kvalitetsstandarder-2013-en-forventningsafstemning-mellem-borger-og-kommune',
  inForce: { from: plainDate('2022-12-31') },
  confidence: 'uddrag',
}

export const hoejesteretKoege: LawSource = {
  act: 'praksis',
  reference: 'Højesterets dom af 23. maj 2013 (313/2012)',
  short: 'Højesteret 23. maj 2013',
  words: {
    da: 'Kommunen har vide rammer for en kvalitetsstandard ud fra faglige og økonomiske hensyn, men hver borgers sag skal vurderes konkret og individuelt.',
    en: 'The municipality has wide discretion over a quality standard from professional and economic considerations, but each case takes a concrete, individual assessment.',
  },
  url: 'http://www.hoejesteret.dk/hoejesteret/nyheder/Afgorelser/Pages/Begraensningafkommunalhjemmehjaelp.aspx',
  inForce: { from: plainDate('2013-05-23') },
  confidence: 'uddrag',
}

export const sel97: LawSource = {
  act: 'SEL',
  reference: '§ 97',
  short: 'SEL § 97',
  words: {
    da: 'Ledsagelse i 15 timer om måneden til den, der på grund af betydelig og varig nedsættelse ikke kan færdes alene og ikke har nået folkepensionsalderen.',
    en: '15 hours of accompaniment a month for those who can’t get about alone because of a substantial and lasting reduction and are below pension age.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}

export const rsl3: LawSource = {
  act: 'RSL',
  reference: '§ 3, stk. 2',
  short: 'RSL § 3, stk. 2',
  words: {
    da: 'Kommunen fastsætter og offentliggør på hvert område en frist fra modtagelsen af en ansøgning, til der er truffet afgørelse, og skriver til borgeren, hvis den ikke kan holdes.',
    en: 'For each area the municipality sets and publishes a limit from receipt of an application to the decision, and writes to the citizen if it can’t be kept.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2010-12-31') },
  confidence: 'lovtekst',
}

export const principmeddelelse60af15: LawSource = {
  act: 'praksis',
  reference: '60-15',
  short: 'Principmeddelelse 60-15',
  words: {
    da: 'Det lokale serviceniveau kan ikke træde i stedet for en vurdering af, om hjælpen kompenserer borgeren.',
    en: 'The local service level can’t replace an assessment of whether the help compensates.',
  },
  url: 'https://lobpa.dk/bpa-videnscenter/andre-principafgoerelser/',
  inForce: { from: plainDate('2015-12-31') },
  confidence: 'uddrag',
}

export const vesthimmerland: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens brev af 4. marts 2025 om krav til borgeren',
  short: 'AST 4. marts 2025',
  words: {
    da: 'Tilsynet tog et afsnit om krav til borgeren i en kvalitetsstandard for § 85 op, og kommunen fjernede det: Afsnittet gav indtryk af, at støtten slutter, uden at funktionsnedsættelsens betydning for samarbejdet er vurderet.',
    en: 'The supervision took up a section on demands on the citizen in a standard for § 85, and the municipality removed it: it gave the impression that support ends without judging what the impairment means for cooperation.',
  },
  url: null,
  inForce: { from: plainDate('2025-03-04') },
  confidence: 'kildedokument',
}

export const principmeddelelse2af18: LawSource = {
  act: 'praksis',
  reference: '2-18',
  short: 'Principmeddelelse 2-18',
  words: {
    da: 'Hjælp kan ikke ophøre, alene fordi borgeren ikke samarbejder: Årsagen skal findes, hjælpen tilpasses, og der skal vejledes om følgerne; omsorgspligten gælder stadig.',
    en: 'Help can’t end only because the citizen does not cooperate: find the reason, adapt the help and guide on the consequences; the duty of care remains.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}
