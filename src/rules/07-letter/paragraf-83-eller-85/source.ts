import { getNotice } from '../../source/law-source.ts'

export { sel85 } from '../letter-sources.ts'

export const principmeddelelse10af19 = getNotice('10-19')
