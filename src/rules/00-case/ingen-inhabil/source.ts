export { fvl3, fvl6 } from '../../case-sources.ts'
