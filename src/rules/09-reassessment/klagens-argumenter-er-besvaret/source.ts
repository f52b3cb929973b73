import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { grounds2024 } from '../../source/case-sources.ts'
import { getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [getStatute('RSL', '66'), grounds2024]
