export { p618, sel85 } from '../standard-sources.ts'
