import type { CasePage } from '../case-rule.ts'
import { examples as ikkeKravOmDiagnoseVarighedExamples } from './ikke-krav-om-diagnose-varighed/examples.ts'
import { ikkeKravOmDiagnoseVarighed } from './ikke-krav-om-diagnose-varighed/rule.ts'
import { examples as personkredsErBedoemtExamples } from './personkreds-er-bedoemt/examples.ts'
import { personkredsErBedoemt } from './personkreds-er-bedoemt/rule.ts'
import { examples as personkredsForHverAktivitetExamples } from './personkreds-for-hver-aktivitet/examples.ts'
import { personkredsForHverAktivitet } from './personkreds-for-hver-aktivitet/rule.ts'
import { examples as personkredsHarGrundlagExamples } from './personkreds-har-grundlag/examples.ts'
import { personkredsHarGrundlag } from './personkreds-har-grundlag/rule.ts'

export const NEED_PAGES: readonly CasePage[] = [
  { rule: personkredsErBedoemt, examples: personkredsErBedoemtExamples },
  { rule: personkredsForHverAktivitet, examples: personkredsForHverAktivitetExamples },
  { rule: personkredsHarGrundlag, examples: personkredsHarGrundlagExamples },
  { rule: ikkeKravOmDiagnoseVarighed, examples: ikkeKravOmDiagnoseVarighedExamples },
]
