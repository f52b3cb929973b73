import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../law-source.ts'
import { AST_2018 } from '../practice-source.ts'

export const sources: NonEmpty<LawSource> = [getStatute('SEL', '89'), getStatute('FVL', '25'), AST_2018]
