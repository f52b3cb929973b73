export { principmeddelelse6af18, sel85, sel97 } from '../standard-sources.ts'
