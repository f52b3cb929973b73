export { rsl10, targeted2018 } from '../../source/case-sources.ts'
