import { getStatute } from '../../source/law-source.ts'

export { rsl3 } from '../standard-sources.ts'

export const rsl3a = getStatute('RSL', '3 a')
