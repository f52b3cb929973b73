export { practice60of17, sel82 } from '../../case-sources.ts'
