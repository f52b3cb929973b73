import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'
import { getNotice as practice, getStatute as law } from './law-source.ts'

export { fvl7, hoejesteretKoege, rsl5 } from './common-sources.ts'

export const fvl3 = law('FVL', '3')
export const fvl6 = law('FVL', '6')
export const fvl8 = law('FVL', '8')
export const fvl19 = law('FVL', '19')
export const fvl22 = law('FVL', '22')
export const fvl24 = law('FVL', '24')
export const ofl13 = law('OFL', '13')
export const ofl15 = law('OFL', '15')
export const rsl3 = law('RSL', '3', 'stk. 2')
export const rsl3a = law('RSL', '3 a')
export const rsl4 = law('RSL', '4')
export const rsl10 = law('RSL', '10')
export const rsl11a = law('RSL', '11 a')
export const rsl11b = law('RSL', '11 b')
export const rsl11c = law('RSL', '11 c')
export const sel1 = law('SEL', '1', 'stk. 3')
export const sel81 = law('SEL', '81')
export const sel82 = law('SEL', '82')
export const sel85 = law('SEL', '85')
export const sel89 = law('SEL', '89')
export const sel83 = law('SEL', '83')
export const sel97 = law('SEL', '97')
export const principmeddelelse6af18 = practice('6-18')
export const principmeddelelse29af17 = practice('29-17')
export const principmeddelelse43af14 = practice('43-14')
export const principmeddelelse51af18 = practice('51-18')
export const principmeddelelse60af15 = practice('60-15')
export const principmeddelelse60af17 = practice('60-17')

export const targeted2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018: oplysningerne',
  short: 'Gennemgang 2018, oplysninger',
  words: {
    da: 'Oplysningerne skal være målrettet den aktivitet, der er søgt om, og det, funktionsnedsættelsen betyder der. Manglende oplysninger afgjorde 128 af de 166 sager.',
    en: 'The information must bear on the activity applied for and on what the impairment means there. Missing information decided 128 of the 166 cases.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const disagreement2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018: uenighed',
  short: 'Gennemgang 2018, uenighed',
  words: {
    da: 'Ser borger eller pårørende og kommune forskelligt på følgerne af funktionsnedsættelsen, skal det afklares med flere oplysninger eller forklares i begrundelsen.',
    en: 'Where citizen or relatives and municipality see the consequences of the impairment differently, it must be settled by more information or explained in the grounds.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const everyNeed2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018: behovene',
  short: 'Gennemgang 2018, behov',
  words: {
    da: 'Afgørelsen skal forholde sig til ethvert behov, der er dokumenteret i sagen, også dem der ikke står i ansøgningen.',
    en: 'The decision must account for every need documented in the file, also those that the application does not name.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const extent2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018: omfanget',
  short: 'Gennemgang 2018, omfang',
  words: {
    da: 'Det skal kunne ses af sagen, hvad støtten består i, og om tiden rækker til det, borgeren har brug for.',
    en: 'The file must show what the support consists of, and whether the time is enough for what the citizen needs.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const remittal2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018: handleanvisningerne',
  short: 'Gennemgang 2018, handleanvisninger',
  words: {
    da: 'Ankestyrelsen siger ved hjemvisning, hvad der skal undersøges eller begrundes. Den nye afgørelse skal vise, at hvert punkt er fulgt.',
    en: 'When it remits, the board says what must be looked into or reasoned. The new decision must show that each point was followed.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const grounds2024: LawSource = {
  act: 'vejledning',
  reference: 'Retssikkerhedsenhedens undersøgelse af begrundelser, april 2024',
  short: 'Retssikkerhedsenheden 2024',
  words: {
    da: 'Begrundelsen forholder sig til borgerens hovedsynspunkter og siger, hvorfor nogle oplysninger vejer tungt og andre ikke. Gå resultatet af oplysningen igennem med borgeren, og behold borgerens egne ord.',
    en: 'Grounds answer the citizen’s main views and say why some facts weigh and others do not. Go through the result with the citizen, and keep the citizen’s own words.',
  },
  url: 'https://ast.dk/publikationer/retssikkerhedsenhedens-undersogelse-om-kommunernes-arbejde-med-retssikkerhed-pa-socialomradet',
  inForce: { from: plainDate('2024-04-30') },
  confidence: 'kildedokument',
}

export const prevention2024: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens note om §§ 82 a-c og 85',
  short: 'Ankestyrelsen om §§ 82 a-c og 85',
  words: {
    da: 'De forebyggende tilbud må ikke bruges til at afprøve, om borgeren er i målgruppen for § 85, eller til at udskyde afgørelsen.',
    en: 'The preventive offers must not be used to test whether the citizen is in the target group of § 85, or to put off the decision.',
  },
  url: null,
  inForce: { from: plainDate('2024-04-30') },
  confidence: 'kildedokument',
}

export const limits2023: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens udtalelse af 15. december 2023 om sagsbehandlingsfrister',
  short: 'AST 15. december 2023',
  words: {
    da: 'En frist regnes fra modtagelsen til afgørelsen, og meget brede intervaller er i strid med meningen med loven.',
    en: 'A limit runs from receipt to the decision, and very broad intervals go against what the act intends.',
  },
  url: null,
  inForce: { from: plainDate('2023-12-15') },
  confidence: 'kildedokument',
}

export const difficulties2018: LawSource = {
  act: 'praksis',
  reference: 'Gennemgang af 166 omgjorte sager, 2018: ressourcer og vanskeligheder',
  short: 'Gennemgang 2018, vanskeligheder',
  words: {
    da: 'Borgerens ressourcer kan indgå, men hver vanskelighed, der er dokumenteret, skal have et svar. Ellers er begrundelsen mangelfuld.',
    en: 'The citizen’s resources may count, but each documented difficulty must be answered. Otherwise the grounds are deficient.',
  },
  url: null,
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'kildedokument',
}

export const eligibility2024: LawSource = {
  act: 'vejledning',
  reference: 'Retssikkerhedsenhedens undersøgelse af begrundelser, april 2024: personkreds',
  short: 'Retssikkerhedsenheden 2024, personkreds',
  words: {
    da: 'Personkredsen bedømmes for hver aktivitet eller funktion. En borger kan være inden for til noget og uden for til andet, og at klare det praktiske afgør ikke resten.',
    en: 'Eligibility is judged for each activity or function. A citizen can be within for some and outside for others, and to manage practical things does not decide the rest.',
  },
  url: grounds2024.url,
  inForce: { from: plainDate('2024-04-30') },
  confidence: 'kildedokument',
}
