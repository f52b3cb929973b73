import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../source/law-source.ts'
import { hoejesteretKoege } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [hoejesteretKoege, getStatute('SEL', '1'), getNotice('60-15')]
