export { practice6of18, rsl5, sel85 } from '../../case-sources.ts'
