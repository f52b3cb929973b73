export { principmeddelelse60af15, sel1 } from '../../source/case-sources.ts'
