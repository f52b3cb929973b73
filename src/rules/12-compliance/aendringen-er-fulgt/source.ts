import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../law-source.ts'
import { FOGEDSAG_2023 } from '../practice-source.ts'

export const sources: NonEmpty<LawSource> = [getStatute('RSL', '68'), FOGEDSAG_2023]
