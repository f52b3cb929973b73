export { fvl7, rsl5 } from '../../common-sources.ts'
