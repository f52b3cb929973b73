import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { extent2018 } from '../../source/case-sources.ts'
import { getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [getStatute('FVL', '22'), getStatute('FVL', '24'), extent2018]
