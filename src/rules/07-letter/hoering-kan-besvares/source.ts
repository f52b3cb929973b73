import { getStatute } from '../../source/law-source.ts'

export const fvl19 = getStatute('FVL', '19')
export const rsl11b = getStatute('RSL', '11 b')
