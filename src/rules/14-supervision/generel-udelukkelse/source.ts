import { getNotice } from '../../source/law-source.ts'

export { astq, hoejesteretKoege, sel1 } from '../standard-sources.ts'

export const principmeddelelse31af18 = getNotice('31-18')
