import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'

export const ofl13: LawSource = {
  act: 'OFL',
  reference: '§ 13',
  short: 'OFL § 13',
  words: {
    da: 'Væsentlige oplysninger, der gives mundtligt, og vigtige skridt i sagen skal skrives ned snarest muligt.',
    en: 'Material facts received orally, and essential steps, are to be noted as soon as possible.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2020/145',
  inForce: { from: plainDate('2020-02-24') },
  confidence: 'lovtekst',
}
