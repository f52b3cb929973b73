import type { CasePage } from '../case-rule.ts'

export const ASSESSMENT_PAGES: readonly CasePage[] = []
