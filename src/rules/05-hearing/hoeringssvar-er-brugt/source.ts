export { fvl19, fvl24, grounds2024 } from '../../source/case-sources.ts'
