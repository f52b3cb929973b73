export { practice29of17, practice43of14, practice6of18 } from '../../case-sources.ts'
