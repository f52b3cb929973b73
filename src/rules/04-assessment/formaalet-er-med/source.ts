export { sel1, sel81, sel85 } from '../../case-sources.ts'
