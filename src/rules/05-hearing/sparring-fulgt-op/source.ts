export { grounds2024, rsl10 } from '../../source/case-sources.ts'
