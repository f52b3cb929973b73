import { getStatute } from '../../source/law-source.ts'

export const fvl8 = getStatute('FVL', '8')
