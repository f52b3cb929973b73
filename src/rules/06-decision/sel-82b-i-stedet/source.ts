import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { swapped2024 } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [swapped2024, getStatute('SEL', '82 b'), getStatute('SEL', '85')]
