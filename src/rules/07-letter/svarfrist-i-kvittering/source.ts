export { rsl3 } from '../letter-sources.ts'
