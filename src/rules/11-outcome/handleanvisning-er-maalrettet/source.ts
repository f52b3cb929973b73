import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { kinds2018 } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [kinds2018]
