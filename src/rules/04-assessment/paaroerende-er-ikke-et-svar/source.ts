export { principmeddelelse6af18, sel83, sel85, sel97 } from '../../source/case-sources.ts'
