export { principmeddelelse6af18, sel85 } from '../standard-sources.ts'
