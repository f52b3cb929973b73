import { plainDate } from '../../base/date.ts'
import type { LawSource } from '../../law/source.ts'

export const fogedsag2023: LawSource = {
  act: 'praksis',
  reference: 'Ankestyrelsens tilsyn 2023: afgørelser, der ikke følges',
  short: 'Ankestyrelsen om fogedsager 2023',
  words: {
    da: 'Følger en kommune ikke en afgørelse, henvender Ankestyrelsen sig først. Hjælper det ikke, går sagen til tilsynet, som kan varsle tvangsbøder.',
    en: 'Where a municipality does not follow a decision, the board first approaches it. If that does not help, the matter goes to the supervision, which can warn of daily fines.',
  },
  url: null,
  inForce: { from: plainDate('2023-12-31') },
  confidence: 'kildedokument',
}
