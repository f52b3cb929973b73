import { getNotice, getStatute } from '../../source/law-source.ts'

export { sel85 } from '../letter-sources.ts'

export const principmeddelelse51af18 = getNotice('51-18')

export const sel107 = getStatute('SEL', '107')
export const sel108 = getStatute('SEL', '108')
