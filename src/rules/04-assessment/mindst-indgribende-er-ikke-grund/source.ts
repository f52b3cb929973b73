export { principmeddelelse51af18 } from '../../case-sources.ts'
