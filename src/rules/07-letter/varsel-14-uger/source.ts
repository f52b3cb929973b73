import { getStatute } from '../../source/law-source.ts'

export { sel3a } from '../letter-sources.ts'

export const bl11 = getStatute('BL', '11')
