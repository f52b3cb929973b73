import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { fogedsag2023 } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [getStatute('RSL', '68'), fogedsag2023]
