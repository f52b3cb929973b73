export { practice6of18, rsl10, targeted2018 } from '../../case-sources.ts'
