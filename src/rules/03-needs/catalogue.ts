import type { CaseRule } from '../case-rule.ts'
import { ikkeKravOmDiagnoseVarighed } from './ikke-krav-om-diagnose-varighed/rule.ts'
import { personkredsErBedoemt } from './personkreds-er-bedoemt/rule.ts'
import { personkredsForHverAktivitet } from './personkreds-for-hver-aktivitet/rule.ts'
import { personkredsHarGrundlag } from './personkreds-har-grundlag/rule.ts'

/** The rules on needs and who is eligible, in the order of the handbook. */
export const NEED_RULES: readonly CaseRule[] = [
  personkredsErBedoemt,
  personkredsForHverAktivitet,
  personkredsHarGrundlag,
  ikkeKravOmDiagnoseVarighed,
]
