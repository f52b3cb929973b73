import { getNotice } from '../../source/law-source.ts'

export { ast2018 } from '../letter-sources.ts'

export const principmeddelelse6af18 = getNotice('6-18')
