export { rsl4 } from '../../source/case-sources.ts'
