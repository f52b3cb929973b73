export { fvl19 } from '../../source/case-sources.ts'
