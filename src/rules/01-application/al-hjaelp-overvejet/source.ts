export { fvl7, rsl5 } from '../../source/case-sources.ts'
