import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const p218: LawSource = {
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

export const fvl22: LawSource = {
  act: 'FVL',
  reference: '§§ 22 og 25',
  short: 'FVL §§ 22 og 25',
  words: {
    da: 'En skriftlig afgørelse, der ikke giver borgeren medhold, skal begrundes og have klagevejledning.',
    en: 'A written decision against the party must give grounds and complaint guidance.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2014/433',
  inForce: { from: plainDate('2014-04-22') },
  confidence: 'lovtekst',
}

export const rsl11b: LawSource = {
  act: 'RSL',
  reference: '§ 11 b',
  short: 'RSL § 11 b',
  words: {
    da: 'Medvirker borgeren ikke til at oplyse sagen, afgøres den på det, der foreligger.',
    en: 'Where the citizen does not help to inform the case, it is decided on what there is.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/354',
  inForce: { from: plainDate('2013-08-08') },
  confidence: 'lovtekst',
}
