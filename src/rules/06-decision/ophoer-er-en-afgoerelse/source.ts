import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [
  getStatute('FVL', '22'),
  getStatute('FVL', '25'),
  getStatute('RSL', '11 b'),
  getNotice('2-18'),
]
