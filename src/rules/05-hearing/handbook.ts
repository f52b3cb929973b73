import type { CasePage } from '../case-rule.ts'
import { examples as hoeringMedTidExamples } from './hoering-med-tid/examples.ts'
import { hoeringMedTid } from './hoering-med-tid/rule.ts'
import { examples as hoeringssvarErBrugtExamples } from './hoeringssvar-er-brugt/examples.ts'
import { hoeringssvarErBrugt } from './hoeringssvar-er-brugt/rule.ts'
import { examples as hoertFoerAfgoerelsenExamples } from './hoert-foer-afgoerelsen/examples.ts'
import { hoertFoerAfgoerelsen } from './hoert-foer-afgoerelsen/rule.ts'
import { examples as nyEkspertvurderingHoertExamples } from './ny-ekspertvurdering-hoert/examples.ts'
import { nyEkspertvurderingHoert } from './ny-ekspertvurdering-hoert/rule.ts'
import { examples as sparringFulgtOpExamples } from './sparring-fulgt-op/examples.ts'
import { sparringFulgtOp } from './sparring-fulgt-op/rule.ts'
import { examples as udvalgetKenderBorgerensSideExamples } from './udvalget-kender-borgerens-side/examples.ts'
import { udvalgetKenderBorgerensSide } from './udvalget-kender-borgerens-side/rule.ts'
import { examples as udvalgetRaadgiverExamples } from './udvalget-raadgiver/examples.ts'
import { udvalgetRaadgiver } from './udvalget-raadgiver/rule.ts'
import { examples as undtagelseErBegrundetExamples } from './undtagelse-er-begrundet/examples.ts'
import { undtagelseErBegrundet } from './undtagelse-er-begrundet/rule.ts'

export const HEARING_PAGES: readonly CasePage[] = [
  { rule: hoertFoerAfgoerelsen, examples: hoertFoerAfgoerelsenExamples },
  { rule: nyEkspertvurderingHoert, examples: nyEkspertvurderingHoertExamples },
  { rule: undtagelseErBegrundet, examples: undtagelseErBegrundetExamples },
  { rule: hoeringMedTid, examples: hoeringMedTidExamples },
  { rule: hoeringssvarErBrugt, examples: hoeringssvarErBrugtExamples },
  { rule: udvalgetRaadgiver, examples: udvalgetRaadgiverExamples },
  { rule: udvalgetKenderBorgerensSide, examples: udvalgetKenderBorgerensSideExamples },
  { rule: sparringFulgtOp, examples: sparringFulgtOpExamples },
]
