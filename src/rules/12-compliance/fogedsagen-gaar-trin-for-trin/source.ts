import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../law-source.ts'
import { FOGEDSAG_2023 } from '../practice-source.ts'

export const sources: NonEmpty<LawSource> = [FOGEDSAG_2023, getStatute('KSL', '50 b')]
