import type { CasePage } from '../case-rule.ts'
import { examples as hvertBehovHarSvarExamples } from './hvert-behov-har-svar/examples.ts'
import { hvertBehovHarSvar } from './hvert-behov-har-svar/rule.ts'

export const DECISION_PAGES: readonly CasePage[] = [{ rule: hvertBehovHarSvar, examples: hvertBehovHarSvarExamples }]
