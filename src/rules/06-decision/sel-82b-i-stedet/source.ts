import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../law-source.ts'
import { AST_82 } from '../practice-source.ts'

export const sources: NonEmpty<LawSource> = [AST_82, getStatute('SEL', '82 b'), getStatute('SEL', '85')]
