import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const swapped2024: LawSource = {
  act: 'vejledning',
  reference: 'Ankestyrelsens note om §§ 82 a-d og 85',
  short: 'Ankestyrelsen om §§ 82 a-d og 85',
  words: {
    da: 'Er der søgt om § 85, men gives der anden hjælp, skal brevet sige lige ud, at § 85 er afslået, hvorfor, og hvordan der klages over det.',
    en: 'Where § 85 was applied for and other help is given, the letter must say outright that § 85 is refused, why, and how to appeal that.',
  },
  url: null,
  inForce: { from: plainDate('2024-04-30') },
  confidence: 'kildedokument',
}

export const sel82: LawSource = {
  act: 'SEL',
  reference: '§§ 82 a, 82 b og 82 d',
  short: 'SEL §§ 82 a, 82 b og 82 d',
  words: {
    da: 'Kommunen kan tilbyde forebyggende hjælp. Tilbuddene kan ikke påklages og træder ikke i stedet for en ret til støtte efter § 85.',
    en: 'The municipality may offer preventive help. The offers can’t be appealed and do not stand in for a right to support under § 85.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2018-01-01') },
  confidence: 'lovtekst',
}
