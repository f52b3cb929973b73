import type { CasePage } from '../case-rule.ts'

export const INFORMATION_PAGES: readonly CasePage[] = []
