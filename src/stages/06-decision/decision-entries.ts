import type { PlainDate } from '../../base/date.ts'
import type { Approval, Decision, View } from './decision.ts'
import type { FormerGrant, NeedAnswer } from './need-answer.ts'
import type { NonCooperation } from './non-cooperation.ts'

export type DecisionEntry =
  | { readonly kind: 'former-grant-recorded'; readonly grant: FormerGrant }
  | { readonly kind: 'non-cooperation-recorded'; readonly nonCooperation: NonCooperation }
  | { readonly kind: 'view-recorded'; readonly view: View }
  | { readonly kind: 'need-answered'; readonly answer: NeedAnswer }
  | { readonly kind: 'decision-proposed'; readonly decision: Omit<Decision, 'approvals'> }
  /** Before its letter has left: whoever made it works on. */
  | { readonly kind: 'decision-taken-back'; readonly on: PlainDate; readonly why: string }
  | { readonly kind: 'decision-reviewed'; readonly approval: Approval }
