export { disagreement2018, rsl10 } from '../../case-sources.ts'
