export { sel1, sel85 } from '../standard-sources.ts'
