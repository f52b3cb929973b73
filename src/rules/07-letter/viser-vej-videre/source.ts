export { fvl7, rsl5 } from '../letter-sources.ts'
