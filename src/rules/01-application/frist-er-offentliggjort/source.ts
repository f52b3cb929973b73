export { limits2023, rsl3, rsl3a } from '../../source/case-sources.ts'
