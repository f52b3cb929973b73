import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { fob2011 } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [fob2011, getStatute('SEL', '89')]
