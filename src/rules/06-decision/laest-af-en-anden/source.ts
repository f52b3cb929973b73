import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { AST_2024 } from '../practice-source.ts'

export const sources: NonEmpty<LawSource> = [AST_2024]
