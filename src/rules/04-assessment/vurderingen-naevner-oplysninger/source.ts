export { everyNeed2018, fvl22, fvl24 } from '../../source/case-sources.ts'
