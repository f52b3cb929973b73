export { sel3a } from '../letter-sources.ts'
