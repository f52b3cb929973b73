export { ankestyrelsenAfgoerelse, fvl24 } from '../letter-sources.ts'
