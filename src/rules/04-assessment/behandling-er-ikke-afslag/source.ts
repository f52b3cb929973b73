export { principmeddelelse6af18, rsl5, sel85 } from '../../source/case-sources.ts'
