import { getStatute } from '../../source/law-source.ts'

export { sel1, sel85 } from '../standard-sources.ts'

export const sel83 = getStatute('SEL', '83')
