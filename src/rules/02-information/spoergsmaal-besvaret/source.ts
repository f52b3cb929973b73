export { rsl10, rsl11b } from '../../source/case-sources.ts'
