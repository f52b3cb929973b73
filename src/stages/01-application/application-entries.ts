import type { PlainDate } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { OfficialId, RecordId } from '../00-case/case-id.ts'
import type { Application, DelayNotice, Postponement } from './application.ts'
import type { Withdrawal, WithdrawalConfirmed } from './withdrawal.ts'

export type ApplicationEntry =
  | { readonly kind: 'application-received'; readonly application: Application }
  | { readonly kind: 'receipt-sent'; readonly application: RecordId; readonly on: PlainDate }
  | { readonly kind: 'delay-notice-sent'; readonly application: RecordId; readonly notice: DelayNotice }
  | { readonly kind: 'help-considered'; readonly application: RecordId; readonly considered: readonly ProvisionRef[] }
  | { readonly kind: 'decision-postponed'; readonly application: RecordId; readonly postponement: Postponement }
  | {
      readonly kind: 'withdrawal-asked'
      readonly withdrawal: Omit<Withdrawal, 'questions' | 'regretted' | 'confirmed'>
    }
  | { readonly kind: 'withdrawal-regretted'; readonly id: RecordId; readonly on: PlainDate; readonly words?: string }
  | {
      readonly kind: 'withdrawal-questioned'
      readonly id: RecordId
      readonly on: PlainDate
      readonly by: OfficialId
      readonly words: string
    }
  | { readonly kind: 'withdrawal-answered'; readonly id: RecordId; readonly on: PlainDate; readonly words: string }
  | { readonly kind: 'withdrawal-confirmed'; readonly id: RecordId; readonly confirmed: WithdrawalConfirmed }
