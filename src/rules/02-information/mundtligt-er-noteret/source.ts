export { ofl13 } from '../../case-sources.ts'
