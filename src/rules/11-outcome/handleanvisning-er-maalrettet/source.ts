import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { KINDS_2018 } from '../practice-source.ts'

export const sources: NonEmpty<LawSource> = [KINDS_2018]
