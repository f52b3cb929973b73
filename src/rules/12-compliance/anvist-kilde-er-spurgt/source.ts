import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { remittal2018 } from '../../source/case-sources.ts'

export const sources: NonEmpty<LawSource> = [remittal2018, getStatute('RSL', '10')]
