import { CASE_RULES as ON_CASE } from '../00-case/catalogue.ts'
import { APPLICATION_RULES } from '../01-application/catalogue.ts'
import { INFORMATION_RULES } from '../02-information/catalogue.ts'
import { NEED_RULES } from '../03-needs/catalogue.ts'
import { ASSESSMENT_RULES } from '../04-assessment/catalogue.ts'
import { HEARING_RULES } from '../05-hearing/catalogue.ts'
import { DECISION_RULES } from '../06-decision/catalogue.ts'
import { COMPLAINT_RULES } from '../08-complaint/catalogue.ts'
import { REASSESSMENT_RULES } from '../09-reassessment/catalogue.ts'
import { BOARD_RULES } from '../10-board/catalogue.ts'
import { OUTCOME_RULES } from '../11-outcome/catalogue.ts'
import { COMPLIANCE_RULES } from '../12-compliance/catalogue.ts'
import type { CaseRule } from '../case-rule.ts'

/** The rooms whose rules read what a decision stands on. */
const BEFORE_THE_LETTER = {
  '00-case': ON_CASE,
  '01-application': APPLICATION_RULES,
  '02-information': INFORMATION_RULES,
  '03-needs': NEED_RULES,
  '04-assessment': ASSESSMENT_RULES,
  '05-hearing': HEARING_RULES,
  '06-decision': DECISION_RULES,
} as const satisfies Readonly<Record<string, readonly CaseRule[]>>

/** The rooms whose rules read what became of it. What they find makes no decision fall. */
const AFTER_THE_LETTER = {
  '08-complaint': COMPLAINT_RULES,
  '09-reassessment': REASSESSMENT_RULES,
  '10-board': BOARD_RULES,
  '11-outcome': OUTCOME_RULES,
  '12-compliance': COMPLIANCE_RULES,
} as const satisfies Readonly<Record<string, readonly CaseRule[]>>

/** The rooms whose rules read the case as it is built, not the text of a letter. */
export const CASE_ROOMS = { ...BEFORE_THE_LETTER, ...AFTER_THE_LETTER }

export type CaseRoom = keyof typeof CASE_ROOMS

export const ROOMS_BEFORE_THE_LETTER = Object.keys(BEFORE_THE_LETTER) as (keyof typeof BEFORE_THE_LETTER)[]
export const ROOMS_AFTER_THE_LETTER = Object.keys(AFTER_THE_LETTER) as (keyof typeof AFTER_THE_LETTER)[]

/** Every rule on a case, in the order a case passes. */
export const CASE_RULES: readonly CaseRule[] = Object.values(CASE_ROOMS).flat()
