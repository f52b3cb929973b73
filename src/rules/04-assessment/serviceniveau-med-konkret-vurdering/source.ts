export { principmeddelelse60af15, sel1, hoejesteretKoege } from '../../source/case-sources.ts'
