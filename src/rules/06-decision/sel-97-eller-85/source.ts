import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [getStatute('SEL', '97'), getNotice('C-25-00'), getStatute('SEL', '85')]
