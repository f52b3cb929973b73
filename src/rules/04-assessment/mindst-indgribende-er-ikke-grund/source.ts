export { principmeddelelse51af18 } from '../../source/case-sources.ts'
