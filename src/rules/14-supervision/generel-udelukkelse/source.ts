import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { astq, hoejesteretKoege, sel1 } from '../standard-sources.ts'

export const principmeddelelse31af18: LawSource = {
  act: 'praksis',
  reference: '31-18',
  short: 'Principmeddelelse 31-18',
  words: {
    da: 'Hovedrengøring og oprydning kan være nødvendig praktisk hjælp; en kvalitetsstandard kan ikke udelukke opgaverne.',
    en: 'Main cleaning and clearing up can be necessary practical help; a quality standard can’t exclude the tasks.',
  },
  url: 'https://boo-nyhedsbrev.dk/ankestyrelsens-principafgoerelse-31-18-fra-november-2018/',
  inForce: { from: plainDate('2018-12-31') },
  confidence: 'uddrag',
}
