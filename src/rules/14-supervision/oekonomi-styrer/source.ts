export { astq, koege, sel1 } from '../standard-sources.ts'
