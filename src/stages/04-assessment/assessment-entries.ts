import type { NeedId } from '../00-case/case-id.ts'
import type { Assessment } from './assessment.ts'

export type AssessmentEntry =
  | { readonly kind: 'need-assessed'; readonly assessment: Omit<Assessment, 'enough'> }
  | {
      readonly kind: 'information-judged'
      readonly need: NeedId
      readonly enough: { readonly answer: 'ja' | 'nej'; readonly why: string }
    }
