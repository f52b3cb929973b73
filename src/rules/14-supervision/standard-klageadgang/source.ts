import { getStatute } from '../../source/law-source.ts'

export { rsl66and67 } from '../../source/common-sources.ts'

export const rsl60 = getStatute('RSL', '60')

export const sel166 = getStatute('SEL', '166')
