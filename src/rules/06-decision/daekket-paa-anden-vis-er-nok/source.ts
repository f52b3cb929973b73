import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { reversals2018 } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [reversals2018, getStatute('RSL', '10'), getStatute('SEL', '85')]
