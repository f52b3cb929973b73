import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../law-source.ts'
import { FOB_2011 } from '../practice-source.ts'

export const sources: NonEmpty<LawSource> = [FOB_2011, getStatute('FVL', '24'), getNotice('2-18')]
