import { getNotice } from '../../source/law-source.ts'

export const principmeddelelse51af18 = getNotice('51-18')
