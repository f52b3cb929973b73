import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const lbk: LawSource = {
  act: 'SEL',
  reference: 'lovbekendtgørelsen',
  short: 'SEL, LBK 1129 af 22. september 2025',
  words: {
    da: 'Serviceloven samles jævnligt i en ny lovbekendtgørelse. Nummeret er ikke et krav i et brev, men nævnes det, skal det være det nyeste.',
    en: 'Serviceloven is consolidated anew from time to time. A letter need not give the number, but if it does it should be the newest.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2013-09-05') },
  confidence: 'lovtekst',
}
