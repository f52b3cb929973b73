export { difficulties2018, principmeddelelse6af18 } from '../../case-sources.ts'
