export { principmeddelelse6af18, sel85 } from '../../case-sources.ts'
