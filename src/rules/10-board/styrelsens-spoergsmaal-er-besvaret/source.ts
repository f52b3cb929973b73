import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [getStatute('RSL', '10'), getStatute('RSL', '11 a')]
