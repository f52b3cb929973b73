import type { PlainDate } from '../../base/date.ts'
import type { DeadlineWidth } from '../../base/calendar.ts'
import { klagefrist } from '../../law/deadline.ts'
import type { Complaint } from './complaint.ts'

/**
 * Whether a complaint is in time. `maaske`: only by the wide reading of holidays, or it was sent in time and came late.
 * `ukendt`: nobody knows when the letter arrived. In no case does the municipality refuse it (RB § 13).
 */
export type Timeliness =
  | { readonly kind: 'rettidig'; readonly lastDay: PlainDate }
  | { readonly kind: 'maaske'; readonly lastDay: PlainDate; readonly because: 'helligdag' | 'afsendt-i-tide' }
  | { readonly kind: 'for-sen'; readonly lastDay: PlainDate }
  | { readonly kind: 'ukendt' }

/** `delivered` is the day the decision was available to the citizen; undefined where no one has confirmed it. */
export function timelinessOf(
  { received, sent }: Pick<Complaint, 'received' | 'sent'>,
  delivered: PlainDate | undefined,
): Timeliness {
  if (delivered === undefined) return { kind: 'ukendt' }
  const lastDay = limit(delivered, 'narrow')
  if (received <= lastDay) return { kind: 'rettidig', lastDay }
  if (received <= limit(delivered, 'wide')) return { kind: 'maaske', lastDay, because: 'helligdag' }
  if (sent !== undefined && sent <= lastDay) return { kind: 'maaske', lastDay, because: 'afsendt-i-tide' }
  return { kind: 'for-sen', lastDay }
}

const limit = (delivered: PlainDate, width: DeadlineWidth): PlainDate => klagefrist(delivered, width)
