import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [getNotice('2-18'), getStatute('SEL', '82'), getStatute('RSL', '11 b')]
