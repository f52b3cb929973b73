export { p618, sel85, sel97 } from '../standard-sources.ts'
