export { practice6of18, sel85 } from '../../case-sources.ts'
