export { astq, hoejesteretKoege, principmeddelelse60af15, sel1 } from '../standard-sources.ts'
