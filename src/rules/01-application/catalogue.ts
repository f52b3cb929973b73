import type { CaseRule } from '../case-rule.ts'

export const APPLICATION_RULES: readonly CaseRule[] = []
