import type { CaseRule } from '../case-rule.ts'
import { hoeringMedTid } from './hoering-med-tid/rule.ts'
import { hoeringssvarErBrugt } from './hoeringssvar-er-brugt/rule.ts'
import { hoertFoerAfgoerelsen } from './hoert-foer-afgoerelsen/rule.ts'
import { nyEkspertvurderingHoert } from './ny-ekspertvurdering-hoert/rule.ts'
import { sparringFulgtOp } from './sparring-fulgt-op/rule.ts'
import { udvalgetKenderBorgerensSide } from './udvalget-kender-borgerens-side/rule.ts'
import { udvalgetRaadgiver } from './udvalget-raadgiver/rule.ts'
import { undtagelseErBegrundet } from './undtagelse-er-begrundet/rule.ts'

/** The rules on hearing, committee and sparring, in the order of the handbook. */
export const HEARING_RULES: readonly CaseRule[] = [
  hoertFoerAfgoerelsen,
  nyEkspertvurderingHoert,
  undtagelseErBegrundet,
  hoeringMedTid,
  hoeringssvarErBrugt,
  udvalgetRaadgiver,
  udvalgetKenderBorgerensSide,
  sparringFulgtOp,
]
