import type { PlainDate } from '../../base/date.ts'
import type { PartyId, RecordId } from '../00-case/case-id.ts'
import type { Complaint } from './complaint.ts'

export type ComplaintEntry =
  | { readonly kind: 'complaint-received'; readonly complaint: Complaint }
  | { readonly kind: 'complaint-approved'; readonly id: RecordId; readonly on: PlainDate; readonly by: PartyId }
  | { readonly kind: 'complaint-acknowledged'; readonly id: RecordId; readonly on: PlainDate }
  | { readonly kind: 'complaint-withdrawn'; readonly id: RecordId; readonly on: PlainDate }
  | { readonly kind: 'complaint-kept'; readonly id: RecordId; readonly on: PlainDate; readonly words?: string }
