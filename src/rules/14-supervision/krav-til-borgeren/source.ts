import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

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
