export { fvl7, rsl5 } from '../../shared-sources.ts'
