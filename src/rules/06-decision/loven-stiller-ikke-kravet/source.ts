import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [
  getStatute('SEL', '97'),
  getStatute('SEL', '100'),
  getStatute('SEL', '104'),
  getStatute('BL', '86'),
]
