import type { CasePage } from '../case-rule.ts'

export const NEED_PAGES: readonly CasePage[] = []
