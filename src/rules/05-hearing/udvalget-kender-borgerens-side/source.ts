export { grounds2024, rsl4 } from '../../source/case-sources.ts'
