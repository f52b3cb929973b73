import type { CasePage } from '../case-rule.ts'
import { examples as aarsagErBeskrevetExamples } from './aarsag-er-beskrevet/examples.ts'
import { aarsagErBeskrevet } from './aarsag-er-beskrevet/rule.ts'
import { examples as aktivitetenErIkkeUdelukketExamples } from './aktiviteten-er-ikke-udelukket/examples.ts'
import { aktivitetenErIkkeUdelukket } from './aktiviteten-er-ikke-udelukket/rule.ts'
import { examples as diagnoseErIkkeNokExamples } from './diagnose-er-ikke-nok/examples.ts'
import { diagnoseErIkkeNok } from './diagnose-er-ikke-nok/rule.ts'
import { examples as hverAktivitetForSigExamples } from './hver-aktivitet-for-sig/examples.ts'
import { hverAktivitetForSig } from './hver-aktivitet-for-sig/rule.ts'
import { examples as ikkeKravOmDiagnoseVarighedExamples } from './ikke-krav-om-diagnose-varighed/examples.ts'
import { ikkeKravOmDiagnoseVarighed } from './ikke-krav-om-diagnose-varighed/rule.ts'
import { examples as maalOgOenskerExamples } from './maal-og-oensker/examples.ts'
import { maalOgOensker } from './maal-og-oensker/rule.ts'
import { examples as personkredsErBedoemtExamples } from './personkreds-er-bedoemt/examples.ts'
import { personkredsErBedoemt } from './personkreds-er-bedoemt/rule.ts'
import { examples as personkredsForHverAktivitetExamples } from './personkreds-for-hver-aktivitet/examples.ts'
import { personkredsForHverAktivitet } from './personkreds-for-hver-aktivitet/rule.ts'
import { examples as personkredsHarGrundlagExamples } from './personkreds-har-grundlag/examples.ts'
import { personkredsHarGrundlag } from './personkreds-har-grundlag/rule.ts'
import { examples as praktiskeOpgaverErIkkeBevisExamples } from './praktiske-opgaver-er-ikke-bevis/examples.ts'
import { praktiskeOpgaverErIkkeBevis } from './praktiske-opgaver-er-ikke-bevis/rule.ts'
import { examples as socialeProblemerErProevetExamples } from './sociale-problemer-er-proevet/examples.ts'
import { socialeProblemerErProevet } from './sociale-problemer-er-proevet/rule.ts'

export const NEED_PAGES: readonly CasePage[] = [
  { rule: personkredsErBedoemt, examples: personkredsErBedoemtExamples },
  { rule: personkredsForHverAktivitet, examples: personkredsForHverAktivitetExamples },
  { rule: personkredsHarGrundlag, examples: personkredsHarGrundlagExamples },
  { rule: ikkeKravOmDiagnoseVarighed, examples: ikkeKravOmDiagnoseVarighedExamples },
  { rule: praktiskeOpgaverErIkkeBevis, examples: praktiskeOpgaverErIkkeBevisExamples },
  { rule: diagnoseErIkkeNok, examples: diagnoseErIkkeNokExamples },
  { rule: socialeProblemerErProevet, examples: socialeProblemerErProevetExamples },
  { rule: aktivitetenErIkkeUdelukket, examples: aktivitetenErIkkeUdelukketExamples },
  { rule: aarsagErBeskrevet, examples: aarsagErBeskrevetExamples },
  { rule: hverAktivitetForSig, examples: hverAktivitetForSigExamples },
  { rule: maalOgOensker, examples: maalOgOenskerExamples },
]
