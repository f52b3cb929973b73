export { fvl19 } from '../../case-sources.ts'
