import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [
  getStatute('BL', '5', 'stk. 3-4'),
  getNotice('8-25'),
  getNotice('9-25'),
  getNotice('3-26'),
]
