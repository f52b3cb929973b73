import { getStatute } from '../../source/law-source.ts'

export const rsl10 = getStatute('RSL', '10')

export const fvl19 = getStatute('FVL', '19')
