export { everyNeed2018 } from '../../source/case-sources.ts'
