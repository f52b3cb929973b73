import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export { fvl22and24 as fvl24 } from '../letter-sources.ts'

export const fob2011: LawSource = {
  act: 'praksis',
  reference: 'FOB 2011 16-1',
  short: 'FOB 2011 16-1',
  words: {
    da: 'Når en borger mister hjælp, skal det begrundes særskilt, hvorfor vurderingen er en anden end før.',
    en: 'When a citizen loses help, it must be explained separately why the assessment differs from before.',
  },
  url: 'https://www.ombudsmanden.dk/find-viden/udtalelser/2011/2011-16-1',
  inForce: { from: plainDate('2011-12-31') },
  confidence: 'kildedokument',
}
