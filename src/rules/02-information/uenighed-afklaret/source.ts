export { disagreement2018, fvl24, rsl10 } from '../../source/case-sources.ts'
