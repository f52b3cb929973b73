import type { CaseRule } from '../case-rule.ts'
import { aarsagErBeskrevet } from './aarsag-er-beskrevet/rule.ts'
import { aktivitetenErIkkeUdelukket } from './aktiviteten-er-ikke-udelukket/rule.ts'
import { diagnoseErIkkeNok } from './diagnose-er-ikke-nok/rule.ts'
import { hverAktivitetForSig } from './hver-aktivitet-for-sig/rule.ts'
import { ikkeKravOmDiagnoseVarighed } from './ikke-krav-om-diagnose-varighed/rule.ts'
import { maalOgOensker } from './maal-og-oensker/rule.ts'
import { personkredsErBedoemt } from './personkreds-er-bedoemt/rule.ts'
import { personkredsForHverAktivitet } from './personkreds-for-hver-aktivitet/rule.ts'
import { personkredsHarGrundlag } from './personkreds-har-grundlag/rule.ts'
import { praktiskeOpgaverErIkkeBevis } from './praktiske-opgaver-er-ikke-bevis/rule.ts'
import { socialeProblemerErProevet } from './sociale-problemer-er-proevet/rule.ts'

/** The rules on needs and who is eligible, in the order of the handbook. */
export const NEED_RULES: readonly CaseRule[] = [
  personkredsErBedoemt,
  personkredsForHverAktivitet,
  personkredsHarGrundlag,
  ikkeKravOmDiagnoseVarighed,
  praktiskeOpgaverErIkkeBevis,
  diagnoseErIkkeNok,
  socialeProblemerErProevet,
  aktivitetenErIkkeUdelukket,
  aarsagErBeskrevet,
  hverAktivitetForSig,
  maalOgOensker,
]
