export { ofl13 } from '../../source/case-sources.ts'
