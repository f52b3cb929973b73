export { principmeddelelse60af17, sel82 } from '../../source/case-sources.ts'
