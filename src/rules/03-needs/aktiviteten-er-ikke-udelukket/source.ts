export { principmeddelelse29af17, principmeddelelse43af14, principmeddelelse6af18 } from '../../source/case-sources.ts'
