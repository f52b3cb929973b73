import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

export const sources: NonEmpty<LawSource> = [getStatute('RB', '11'), getStatute('RB', '12')]
