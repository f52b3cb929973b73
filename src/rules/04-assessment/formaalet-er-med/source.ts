export { sel1, sel81, sel85 } from '../../source/case-sources.ts'
