import { getStatute } from '../../source/law-source.ts'

export const ofl13 = getStatute('OFL', '13')
