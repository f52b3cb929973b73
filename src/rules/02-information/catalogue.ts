import type { CaseRule } from '../case-rule.ts'

export const INFORMATION_RULES: readonly CaseRule[] = []
