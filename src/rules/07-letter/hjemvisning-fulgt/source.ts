import { getStatute } from '../../source/law-source.ts'

export { ast2018 } from '../letter-sources.ts'

export const rsl3a = getStatute('RSL', '3 a')
