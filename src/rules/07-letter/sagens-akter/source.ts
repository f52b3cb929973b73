import { getStatute } from '../../source/law-source.ts'

export const ofl15 = getStatute('OFL', '15')

export const rsl10 = getStatute('RSL', '10')
