export { principmeddelelse6af18, prevention2024, sel85 } from '../../source/case-sources.ts'
