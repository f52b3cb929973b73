export { everyNeed2018, rsl5 } from '../../source/case-sources.ts'
