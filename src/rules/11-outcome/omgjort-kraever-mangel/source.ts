import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../law-source.ts'
import { CODES_2018 } from '../practice-source.ts'

export const sources: NonEmpty<LawSource> = [CODES_2018, getStatute('RSL', '68')]
