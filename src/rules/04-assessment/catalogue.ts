import type { CaseRule } from '../case-rule.ts'

export const ASSESSMENT_RULES: readonly CaseRule[] = []
