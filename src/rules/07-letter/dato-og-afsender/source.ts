import { getStatute } from '../../source/law-source.ts'

export { godSkik } from '../letter-sources.ts'

export const rsl67 = getStatute('RSL', '67')
