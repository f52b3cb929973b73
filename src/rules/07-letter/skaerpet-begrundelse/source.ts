export { fvl22and24 } from '../letter-sources.ts'
export { fob2011 } from '../../common-sources.ts'
