export { difficulties2018, practice6of18 } from '../../case-sources.ts'
