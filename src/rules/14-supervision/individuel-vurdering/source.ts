export { koege, p6015, sel1 } from '../standard-sources.ts'
