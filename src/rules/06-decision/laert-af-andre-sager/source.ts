import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../law-source.ts'
import { AST_2018 } from '../practice-source.ts'

export const sources: NonEmpty<LawSource> = [AST_2018, getStatute('FVL', '24'), getStatute('RSL', '10')]
