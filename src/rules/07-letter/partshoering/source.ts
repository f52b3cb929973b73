import { getStatute } from '../../source/law-source.ts'

export const fvl19 = getStatute('FVL', '19')
