export { principmeddelelse60af17, sel82 } from '../../case-sources.ts'
