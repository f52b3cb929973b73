export { rsl10, rsl11b } from '../../case-sources.ts'
