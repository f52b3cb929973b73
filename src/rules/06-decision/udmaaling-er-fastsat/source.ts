import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { astGrounds2024 } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [getStatute('SEL', '89'), astGrounds2024]
