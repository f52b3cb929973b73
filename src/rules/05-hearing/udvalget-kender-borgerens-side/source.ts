export { grounds2024, rsl4 } from '../../case-sources.ts'
