import { getStatute } from '../../source/law-source.ts'

export const fvl24 = getStatute('FVL', '24')
