import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getNotice, getStatute } from '../../law-source.ts'
import { HOEJESTERET_KOEGE } from '../practice-source.ts'

export const sources: NonEmpty<LawSource> = [HOEJESTERET_KOEGE, getStatute('SEL', '1'), getNotice('60-15')]
