import type { PlainDate } from '../../base/date.ts'
import type { RecordId } from '../00-case/case-id.ts'
import type { CommitteeMeeting, CommitteePlan, Sparring } from './committee.ts'
import type { Partshoering, PartshoeringExemption } from './partshoering.ts'

export type HearingEntry =
  | { readonly kind: 'partshoering-sent'; readonly partshoering: Omit<Partshoering, 'answer' | 'used'> }
  | { readonly kind: 'partshoering-answered'; readonly id: RecordId; readonly on: PlainDate; readonly words: string }
  | { readonly kind: 'partshoering-used'; readonly id: RecordId; readonly used: string }
  | { readonly kind: 'partshoering-exempted'; readonly exemption: PartshoeringExemption }
  /** A later plan takes the place of the one before; `aflyst` leaves none. */
  | { readonly kind: 'committee-planned'; readonly plan: CommitteePlan | 'aflyst' }
  | { readonly kind: 'committee-held'; readonly meeting: CommitteeMeeting }
  | { readonly kind: 'sparring-held'; readonly sparring: Sparring }
  | { readonly kind: 'sparring-followed-up'; readonly id: RecordId; readonly how: string }
