export { sel81 } from '../letter-sources.ts'
