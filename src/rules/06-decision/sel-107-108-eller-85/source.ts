import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [
  getStatute('SEL', '107'),
  getStatute('SEL', '108'),
  getNotice('51-18'),
  getNotice('71-14'),
  getNotice('72-14'),
]
