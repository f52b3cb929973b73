import type { NonEmpty } from '../../../base/list.ts'
import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'
import { swapped2024 } from '../practice-sources.ts'

export const sources: NonEmpty<LawSource> = [
  getStatute('FVL', '25'),
  getStatute('RSL', '67'),
  getStatute('SEL', '166'),
  swapped2024,
]
