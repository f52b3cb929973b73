import { getNotice, getStatute } from '../../source/law-source.ts'

export const principmeddelelse2af18 = getNotice('2-18')

export const sel82 = getStatute('SEL', '82')
