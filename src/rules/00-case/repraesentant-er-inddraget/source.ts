export { fvl8 } from '../../case-sources.ts'
