export { prevention2024, sel85 } from '../../case-sources.ts'
