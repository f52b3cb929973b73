import { getStatute } from '../../source/law-source.ts'

export { rsl3 } from '../standard-sources.ts'

export const rsl3a = getStatute('RSL', '3 a')

export const sel101 = getStatute('SEL', '101')

export const bl20 = getStatute('BL', '20')
