import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { afgoerelsesvejledning } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [afgoerelsesvejledning, getStatute('SEL', '89')]
