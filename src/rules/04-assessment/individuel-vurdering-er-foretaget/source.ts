export { principmeddelelse60af15, sel1 } from '../../case-sources.ts'
