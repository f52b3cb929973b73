export { supremeCourt2013 as hoejesteretKoege } from '../../case-sources.ts'

export { principmeddelelse60af15, sel1 } from '../letter-sources.ts'
