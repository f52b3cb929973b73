export { practice60of15, sel1, supremeCourt2013 } from '../../case-sources.ts'
