export { rsl11a, rsl11c } from '../../case-sources.ts'
