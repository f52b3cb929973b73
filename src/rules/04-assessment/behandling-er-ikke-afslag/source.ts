export { principmeddelelse6af18, rsl5, sel85 } from '../../case-sources.ts'
