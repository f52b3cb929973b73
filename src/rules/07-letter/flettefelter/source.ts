export { godSkik } from '../letter-sources.ts'
