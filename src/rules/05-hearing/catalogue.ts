import type { CaseRule } from '../case-rule.ts'

export const HEARING_RULES: readonly CaseRule[] = []
