export { principmeddelelse6af18, rsl10, targeted2018 } from '../../case-sources.ts'
