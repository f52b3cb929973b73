import type { CasePage } from '../case-rule.ts'
import { examples as delvistMedholdErFulgtOpExamples } from './delvist-medhold-er-fulgt-op/examples.ts'
import { delvistMedholdErFulgtOp } from './delvist-medhold-er-fulgt-op/rule.ts'
import { examples as genvurderetAfEnAndenExamples } from './genvurderet-af-en-anden/examples.ts'
import { genvurderetAfEnAnden } from './genvurderet-af-en-anden/rule.ts'
import { examples as genvurderingIndenFristenExamples } from './genvurdering-inden-fristen/examples.ts'
import { genvurderingIndenFristen } from './genvurdering-inden-fristen/rule.ts'
import { examples as hvertPaaklagetBehovErGenvurderetExamples } from './hvert-paaklaget-behov-er-genvurderet/examples.ts'
import { hvertPaaklagetBehovErGenvurderet } from './hvert-paaklaget-behov-er-genvurderet/rule.ts'
import { examples as klagensArgumenterErBesvaretExamples } from './klagens-argumenter-er-besvaret/examples.ts'
import { klagensArgumenterErBesvaret } from './klagens-argumenter-er-besvaret/rule.ts'
import { examples as nyeOplysningerErVurderetExamples } from './nye-oplysninger-er-vurderet/examples.ts'
import { nyeOplysningerErVurderet } from './nye-oplysninger-er-vurderet/rule.ts'

export const REASSESSMENT_PAGES: readonly CasePage[] = [
  { rule: genvurderingIndenFristen, examples: genvurderingIndenFristenExamples },
  { rule: genvurderetAfEnAnden, examples: genvurderetAfEnAndenExamples },
  { rule: hvertPaaklagetBehovErGenvurderet, examples: hvertPaaklagetBehovErGenvurderetExamples },
  { rule: klagensArgumenterErBesvaret, examples: klagensArgumenterErBesvaretExamples },
  { rule: nyeOplysningerErVurderet, examples: nyeOplysningerErVurderetExamples },
  { rule: delvistMedholdErFulgtOp, examples: delvistMedholdErFulgtOpExamples },
]
