import type { CasePage } from '../case-rule.ts'

export const HEARING_PAGES: readonly CasePage[] = []
