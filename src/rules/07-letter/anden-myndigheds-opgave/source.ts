export { rsl5, sel85 } from '../letter-sources.ts'
