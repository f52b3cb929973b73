import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [getNotice('10-19'), getStatute('SEL', '85'), getStatute('SEL', '83')]
