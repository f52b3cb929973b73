import { getStatute } from '../../source/law-source.ts'

export { principmeddelelse6af18, sel85 } from '../letter-sources.ts'

export const sel83 = getStatute('SEL', '83')
export const sel97 = getStatute('SEL', '97')
