export { fvl7, rsl5 } from '../../case-sources.ts'
