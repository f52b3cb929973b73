export { rsl10, rsl11a, targeted2018 } from '../../source/case-sources.ts'
