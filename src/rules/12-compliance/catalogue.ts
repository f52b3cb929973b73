import type { CaseRule } from '../case-rule.ts'
import { aendringenErFulgt } from './aendringen-er-fulgt/rule.ts'
import { anvisningerneErOpgaver } from './anvisningerne-er-opgaver/rule.ts'
import { anvistKildeErSpurgt } from './anvist-kilde-er-spurgt/rule.ts'
import { fogedsagenGaarTrinForTrin } from './fogedsagen-gaar-trin-for-trin/rule.ts'
import { hjemvistSagErTagetOp } from './hjemvist-sag-er-taget-op/rule.ts'

/** The rules on how the board’s decision was carried out, in the order of the handbook. */
export const COMPLIANCE_RULES: readonly CaseRule[] = [
  hjemvistSagErTagetOp,
  anvisningerneErOpgaver,
  anvistKildeErSpurgt,
  aendringenErFulgt,
  fogedsagenGaarTrinForTrin,
]
