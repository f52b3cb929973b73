export { ast2018, rsl10 } from '../letter-sources.ts'
