import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [
  getStatute('SEL', '96'),
  getStatute('SEL', '95'),
  getNotice('18-18'),
  getNotice('110-11'),
  getNotice('49-13'),
]
