export { everyNeed2018, rsl5 } from '../../case-sources.ts'
