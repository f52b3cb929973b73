import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { reversals2018 } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [getStatute('FVL', '24'), getStatute('FVL', '22'), reversals2018]
