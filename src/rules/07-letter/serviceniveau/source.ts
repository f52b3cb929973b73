import { getNotice } from '../../source/law-source.ts'

export { hoejesteretKoege } from '../../source/common-sources.ts'

export { principmeddelelse60af15, sel1 } from '../letter-sources.ts'

export const principmeddelelse31af18 = getNotice('31-18')
