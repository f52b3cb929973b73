import type { LawSource } from '../../../law/source.ts'
import { getStatute } from '../../source/law-source.ts'

export const sel82b: LawSource = getStatute('SEL', '82 b')

export const sel3a = getStatute('SEL', '3 a')
