import type { CasePage } from '../case-rule.ts'

export const APPLICATION_PAGES: readonly CasePage[] = []
