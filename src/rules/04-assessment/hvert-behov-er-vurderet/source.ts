export { everyNeed2018, fvl22, fvl24 } from '../../case-sources.ts'
