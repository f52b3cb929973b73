export { fvl24, grounds2024, sel1 } from '../../source/case-sources.ts'
