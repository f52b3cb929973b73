export { ast2018, fvl22and24 as fvl24 } from '../letter-sources.ts'
