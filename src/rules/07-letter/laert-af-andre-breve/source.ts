export { fvl24, rsl10 } from '../letter-sources.ts'
