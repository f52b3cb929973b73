import type { PlainDate } from '../../base/date.ts'
import type { ProvisionRef } from '../../law/provision-row.ts'
import type { RecordId } from '../00-case/case-id.ts'
import type { Application, DelayNotice, Postponement } from './application.ts'

export type ApplicationEntry =
  | { readonly kind: 'application-received'; readonly application: Application }
  | { readonly kind: 'receipt-sent'; readonly application: RecordId; readonly on: PlainDate }
  | { readonly kind: 'delay-notice-sent'; readonly application: RecordId; readonly notice: DelayNotice }
  | { readonly kind: 'help-considered'; readonly application: RecordId; readonly considered: readonly ProvisionRef[] }
  | { readonly kind: 'decision-postponed'; readonly application: RecordId; readonly postponement: Postponement }
