export { fvl19, fvl24, grounds2024 } from '../../case-sources.ts'
