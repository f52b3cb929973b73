export { principmeddelelse60af15, sel1, hoejesteretKoege } from '../../case-sources.ts'
