export { fvl7, rsl5 } from '../../text-sources.ts'
