export { extent2018, rsl10, sel89 } from '../../source/case-sources.ts'
