export { principmeddelelse6af18, sel85 } from '../letter-sources.ts'
