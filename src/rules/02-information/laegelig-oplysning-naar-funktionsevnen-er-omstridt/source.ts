export { rsl10, rsl11a, targeted2018 } from '../../case-sources.ts'
