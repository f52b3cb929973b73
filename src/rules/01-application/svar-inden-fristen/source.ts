export { rsl3, rsl3a } from '../../source/case-sources.ts'
