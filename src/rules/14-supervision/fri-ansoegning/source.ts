export { fvl7, rsl5 } from '../../source/common-sources.ts'
