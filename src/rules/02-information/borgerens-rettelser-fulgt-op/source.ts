export { grounds2024, rsl4, rsl10 } from '../../source/case-sources.ts'
