import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { codes2018 } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [codes2018, getStatute('RSL', '68')]
