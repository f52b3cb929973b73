export { extent2018, rsl10, sel89 } from '../../case-sources.ts'
