export { principmeddelelse6af18, rsl10, targeted2018 } from '../../source/case-sources.ts'
