import type { CasePage } from '../case-rule.ts'

export const CASE_PAGES: readonly CasePage[] = []
