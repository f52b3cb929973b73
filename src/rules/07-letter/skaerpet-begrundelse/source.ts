export { fvl22and24 } from '../letter-sources.ts'
export { fob2011 } from '../../source/common-sources.ts'
