export { practice6of18, prevention2024, sel85 } from '../../case-sources.ts'
