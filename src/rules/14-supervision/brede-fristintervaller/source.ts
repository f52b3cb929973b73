import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { rsl3 } from '../standard-sources.ts'

export const ast2023: LawSource = {
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
