import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../law-source.ts'
import { remittal2018 } from '../../case-sources.ts'

export const sources: NonEmpty<LawSource> = [remittal2018, getStatute('RSL', '10')]
