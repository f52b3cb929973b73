import { plainDate } from '../../../base/date.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

export const sel82b: LawSource = getStatute('SEL', '82 b')

export const sel3a: LawSource = {
  act: 'SEL',
  reference: '§ 3 a',
  short: 'SEL § 3 a',
  words: {
    da: 'Hjælp efter §§ 95, 96 og 98 kan først nedsættes eller falde bort 14 uger efter, at borgeren har fået afgørelsen.',
    en: 'Help under §§ 95, 96 and 98 can’t be cut or withdrawn until 14 weeks after the citizen was told.',
  },
  url: 'https://www.retsinformation.dk/eli/lta/2025/1129',
  inForce: { from: plainDate('2018-01-01') },
  confidence: 'lovtekst',
}
