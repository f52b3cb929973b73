export { practice6of18, sel85, sel97 } from '../../case-sources.ts'
