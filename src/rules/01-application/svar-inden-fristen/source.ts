export { rsl3, rsl3a } from '../../case-sources.ts'
