export { eligibility2024, principmeddelelse6af18, sel85 } from '../../source/case-sources.ts'
