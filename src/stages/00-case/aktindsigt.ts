import { deadlineEnd } from '../../law/deadline.ts'
import type { PlainDate } from '../../base/date.ts'
import type { DocumentId, OfficialId, PartyId, RecordId } from './case-id.ts'

/** A party asks to see the file of the case (FVL § 9). */
export interface Aktindsigt {
  readonly id: RecordId
  readonly by: PartyId
  /** The day it was received. */
  readonly on: PlainDate
  /** What is to be seen, in their own words. Absent: all of it. */
  readonly words?: string
  /** What was told when the answer took longer than the limit, in order. */
  readonly delays: readonly AktindsigtDelay[]
  readonly answer?: AktindsigtAnswer
}

/** FVL § 16, stk. 2: one who does not get the answer in time is told why, and when it can be expected. */
export interface AktindsigtDelay {
  readonly sent: PlainDate
  readonly why: string
  readonly expected: PlainDate
}

export const AKTINDSIGT_ANSWERS = ['givet', 'delvist', 'afslag'] as const

export interface AktindsigtAnswer {
  readonly on: PlainDate
  readonly by: OfficialId
  /** All that was asked for, some of it, or none. */
  readonly kind: (typeof AKTINDSIGT_ANSWERS)[number]
  /** What is given, and how it is got. */
  readonly words: string
  /** Papers of the case that whoever asked can open from now on. */
  readonly documents: readonly DocumentId[]
  /** What is not given. Absent: all is given. */
  readonly refused?: {
    readonly what: string
    readonly why: string
    /** Where, how and by when it can be complained of. */
    readonly complaint: string
  }
}

/** As it is when it is asked. */
export const askedAktindsigt = (request: Omit<Aktindsigt, 'delays' | 'answer'>): Aktindsigt => ({
  ...request,
  delays: [],
})

/** By when the answer is to be there: 7 working days from receipt (FVL § 16, stk. 2), or the day that was told since. */
export function aktindsigtDue({ on, delays }: Pick<Aktindsigt, 'on' | 'delays'>): PlainDate {
  const told = delays.at(-1)?.expected
  if (told !== undefined) return told
  const end = deadlineEnd('F14', on)
  if (end.kind !== 'last-day') throw new Error('F14 is counted in days')
  return end.on
}

interface Heard {
  readonly partshoeringer: readonly {
    readonly sent: PlainDate
    readonly due: PlainDate
    readonly answer?: unknown
  }[]
}

/** Where it was asked while a hearing ran: the day the hearing’s answer is due. What is seen later can’t be used in it. */
export function hearingAwaiting({ partshoeringer }: Heard, { on }: Pick<Aktindsigt, 'on'>): PlainDate | undefined {
  return partshoeringer
    .filter(({ sent, due, answer }) => answer === undefined && sent <= on && on <= due)
    .map(({ due }) => due)
    .toSorted()[0]
}
