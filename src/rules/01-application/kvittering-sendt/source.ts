export { rsl4 } from '../../case-sources.ts'
