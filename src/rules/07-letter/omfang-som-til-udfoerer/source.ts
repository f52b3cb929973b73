export { afgoerelsesvejledning, sel89 } from '../letter-sources.ts'
