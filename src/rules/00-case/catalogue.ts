import type { CaseRule } from '../case-rule.ts'

export const CASE_RULES: readonly CaseRule[] = []
