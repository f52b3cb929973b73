import type { CasePage } from '../case-rule.ts'
import { examples as aendringenErFulgtExamples } from './aendringen-er-fulgt/examples.ts'
import { aendringenErFulgt } from './aendringen-er-fulgt/rule.ts'
import { examples as anvisningerneErOpgaverExamples } from './anvisningerne-er-opgaver/examples.ts'
import { anvisningerneErOpgaver } from './anvisningerne-er-opgaver/rule.ts'
import { examples as anvistKildeErSpurgtExamples } from './anvist-kilde-er-spurgt/examples.ts'
import { anvistKildeErSpurgt } from './anvist-kilde-er-spurgt/rule.ts'
import { examples as fogedsagenGaarTrinForTrinExamples } from './fogedsagen-gaar-trin-for-trin/examples.ts'
import { fogedsagenGaarTrinForTrin } from './fogedsagen-gaar-trin-for-trin/rule.ts'
import { examples as hjemvistSagErTagetOpExamples } from './hjemvist-sag-er-taget-op/examples.ts'
import { hjemvistSagErTagetOp } from './hjemvist-sag-er-taget-op/rule.ts'

export const COMPLIANCE_PAGES: readonly CasePage[] = [
  { rule: hjemvistSagErTagetOp, examples: hjemvistSagErTagetOpExamples },
  { rule: anvisningerneErOpgaver, examples: anvisningerneErOpgaverExamples },
  { rule: anvistKildeErSpurgt, examples: anvistKildeErSpurgtExamples },
  { rule: aendringenErFulgt, examples: aendringenErFulgtExamples },
  { rule: fogedsagenGaarTrinForTrin, examples: fogedsagenGaarTrinForTrinExamples },
]
