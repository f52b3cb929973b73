export { rsl10, targeted2018 } from '../../case-sources.ts'
