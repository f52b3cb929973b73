import type { CaseRule } from '../case-rule.ts'
import { hvertBehovHarSvar } from './hvert-behov-har-svar/rule.ts'

/** The rules on what was decided, in the order of the handbook. */
export const DECISION_RULES: readonly CaseRule[] = [hvertBehovHarSvar]
