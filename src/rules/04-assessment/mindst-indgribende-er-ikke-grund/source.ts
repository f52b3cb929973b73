export { practice51of18 } from '../../case-sources.ts'
