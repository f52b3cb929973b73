import type { CaseRule } from '../case-rule.ts'
import { delvistMedholdErFulgtOp } from './delvist-medhold-er-fulgt-op/rule.ts'
import { genvurderetAfEnAnden } from './genvurderet-af-en-anden/rule.ts'
import { genvurderingIndenFristen } from './genvurdering-inden-fristen/rule.ts'
import { hvertPaaklagetBehovErGenvurderet } from './hvert-paaklaget-behov-er-genvurderet/rule.ts'
import { klagensArgumenterErBesvaret } from './klagens-argumenter-er-besvaret/rule.ts'
import { nyeOplysningerErVurderet } from './nye-oplysninger-er-vurderet/rule.ts'

/** The rules on a reassessment, in the order of the handbook. */
export const REASSESSMENT_RULES: readonly CaseRule[] = [
  genvurderingIndenFristen,
  genvurderetAfEnAnden,
  hvertPaaklagetBehovErGenvurderet,
  klagensArgumenterErBesvaret,
  nyeOplysningerErVurderet,
  delvistMedholdErFulgtOp,
]
