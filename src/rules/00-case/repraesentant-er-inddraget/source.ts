export { fvl8 } from '../../source/case-sources.ts'
