export { grounds2024, sel81 } from '../../case-sources.ts'
