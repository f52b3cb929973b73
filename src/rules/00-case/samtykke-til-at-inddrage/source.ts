export { rsl11a, rsl11c } from '../../source/case-sources.ts'
