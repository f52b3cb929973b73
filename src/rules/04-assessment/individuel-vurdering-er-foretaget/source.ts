export { practice60of15, sel1 } from '../../case-sources.ts'
