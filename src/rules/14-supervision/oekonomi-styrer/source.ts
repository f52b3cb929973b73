export { astq, hoejesteretKoege, sel1 } from '../standard-sources.ts'
