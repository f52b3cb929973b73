export { principmeddelelse60af15, sel1 } from '../letter-sources.ts'
