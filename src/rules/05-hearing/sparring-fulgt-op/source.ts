export { grounds2024, rsl10 } from '../../case-sources.ts'
