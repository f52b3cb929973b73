export { ofl15, rsl10 } from '../../case-sources.ts'
