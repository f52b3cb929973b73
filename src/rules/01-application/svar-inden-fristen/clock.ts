import { endOfDeadline } from '../../../base/calendar.ts'
import { addWeeks, type PlainDate } from '../../../base/date.ts'
import type { DelayNotice } from '../../../stages/01-application/application.ts'

/** Why a notice of delay did not move the day of the answer. */
export type Fault = 'for-sent' | 'mundtlig' | 'uden-dato'

export interface Clock {
  /** The last day of the published limit (F01), on a working day. */
  readonly end: PlainDate
  /** The last day that was told in time and in writing; `end` where none was. */
  readonly limit: PlainDate
  /** The first notice that did not move it, by its place in the list. */
  readonly fault: { readonly at: number; readonly kind: Fault } | undefined
  readonly noticed: boolean
}

/** Each notice must be sent before the day it moves has passed (F02). Those before `since` belong to an earlier round. */
export function clockOf(
  start: PlainDate,
  weeks: number,
  notices: readonly DelayNotice[],
  since: PlainDate = start,
): Clock {
  const end = endOfDeadline(addWeeks(start, weeks), 'narrow')
  let limit = end
  let fault: Clock['fault']
  const ordered = notices
    .map((notice, at) => ({ notice, at }))
    .filter(({ notice }) => notice.sent >= since)
    .toSorted((a, b) => (a.notice.sent < b.notice.sent ? -1 : 1))
  for (const { notice, at } of ordered) {
    const kind = faultOf(notice, limit)
    if (kind !== undefined) fault ??= { at, kind }
    else if (notice.expected !== undefined && notice.expected > limit) limit = notice.expected
  }
  return { end, limit, fault, noticed: ordered.length > 0 }
}

function faultOf({ sent, expected, written }: DelayNotice, limit: PlainDate): Fault | undefined {
  if (sent > limit) return 'for-sent'
  if (!written) return 'mundtlig'
  return expected === undefined ? 'uden-dato' : undefined
}
