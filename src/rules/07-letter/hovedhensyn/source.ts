export { fvl22and24 } from '../letter-sources.ts'
