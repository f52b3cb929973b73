export { sel1 } from '../standard-sources.ts'
