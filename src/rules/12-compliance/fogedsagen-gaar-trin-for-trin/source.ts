import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { fogedsag2023 } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [fogedsag2023, getStatute('KSL', '50 b')]
