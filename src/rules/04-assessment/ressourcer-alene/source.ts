export { difficulties2018, principmeddelelse6af18 } from '../../source/case-sources.ts'
