export { fvl3, fvl6 } from '../../source/case-sources.ts'
