import type { CaseRule } from '../case-rule.ts'

export const NEED_RULES: readonly CaseRule[] = []
