import { getStatute } from '../../source/law-source.ts'

export { rsl66and67 } from '../../source/common-sources.ts'

export const fvl25 = getStatute('FVL', '25')
