export { disagreement2018, fvl24, grounds2024 } from '../../case-sources.ts'
