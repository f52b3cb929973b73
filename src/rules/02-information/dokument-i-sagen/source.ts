export { ofl15, rsl10 } from '../../source/case-sources.ts'
