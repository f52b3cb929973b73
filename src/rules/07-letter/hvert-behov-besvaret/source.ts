export { ast2018, fvl22and24 } from '../letter-sources.ts'
