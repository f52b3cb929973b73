import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { principmeddelelse60af15, sel1 } from '../letter-sources.ts'

export const hoejesteretKoege: LawSource = {
  act: 'praksis',
  reference: 'Højesterets dom af 23. maj 2013, sag 313/2012',
  short: 'Højesteret 23. maj 2013',
  words: {
    da: 'Et ændret serviceniveau kan føre til mindre hjælp efter bevillingens udløb, når der er lavet en konkret og individuel vurdering.',
    en: 'A changed service level can lead to less help once the grant has run out, given a concrete, individual assessment.',
  },
  url: 'http://www.hoejesteret.dk/hoejesteret/nyheder/Afgorelser/Pages/Begraensningafkommunalhjemmehjaelp.aspx',
  inForce: { from: plainDate('2013-05-23') },
  confidence: 'uddrag',
}
