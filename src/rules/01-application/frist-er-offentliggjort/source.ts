export { limits2023, rsl3, rsl3a } from '../../case-sources.ts'
