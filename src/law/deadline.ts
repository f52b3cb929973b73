import { addWorkingDays, type DeadlineWidth, endOfDeadline, type WideOptions } from '../base/calendar.ts'
import { addDays, addMonths, addWeeks, plainDate, type PlainDate, yearOf } from '../base/date.ts'
import { never } from '../base/result.ts'
import type { Words } from '../base/words.ts'
import type { Deadline, DeadlineId } from './deadline-row.ts'
import { DEADLINES_INDSATS } from './deadline-indsats.ts'
import { DEADLINES_SAGSGANG } from './deadline-sagsgang.ts'

export { arrivalOfLetter, type Post } from './arrival.ts'
export type { DeadlineId } from './deadline-row.ts'

/** `F01` to `F35`, in their order. */
export const DEADLINES: readonly Deadline[] = [...DEADLINES_SAGSGANG, ...DEADLINES_INDSATS]

/** The last day on which it is in time, or why no day can be told. */
export type DeadlineEnd =
  | { readonly kind: 'last-day'; readonly on: PlainDate }
  | { readonly kind: 'not-computable'; readonly because: Words }

/**
 * The last day of a deadline that began on `start`; that day itself is not counted.
 * The width matters to deadlines whose end moves. Warn by `narrow`; a municipality rejects by neither (RB § 13).
 */
export function deadlineEnd(
  id: DeadlineId,
  start: PlainDate,
  width: DeadlineWidth = 'narrow',
  options: WideOptions = {},
): DeadlineEnd {
  const { length, end } = getDeadline(id)
  const moved = (raw: PlainDate): DeadlineEnd => ({
    kind: 'last-day',
    on: end === 'moves' ? endOfDeadline(raw, width, options) : raw,
  })
  switch (length.kind) {
    case 'days':
      return moved(addDays(start, length.n))
    case 'weeks':
      return moved(addWeeks(start, length.n))
    case 'months':
      return moved(addMonths(start, length.n))
    case 'working-days':
      return moved(addWorkingDays(start, length.n))
    case 'at-once':
      return { kind: 'last-day', on: start }
    case 'year-end':
      return { kind: 'last-day', on: plainDate(`${String(yearOf(start)).padStart(4, '0')}-12-31`) }
    case 'fixed-day':
      return { kind: 'last-day', on: length.on }
    case 'not-computable':
      return length
    default:
      return never(length)
  }
}

function getDeadline(id: DeadlineId): Deadline {
  const deadline = DEADLINES.find((row) => row.id === id)
  if (deadline === undefined) throw new Error(`no deadline ${id}`)
  return deadline
}

/** F04: the last day to complain of a decision that came on `arrival`. In time until midnight, also digitally (38-23). */
export function klagefrist(arrival: PlainDate, width: DeadlineWidth, options: WideOptions = {}): PlainDate {
  return endOfDeadline(addWeeks(arrival, 4), width, options)
}

/** F05 and F06: the last day to have reassessed a complaint received on `received`. No extension is known. */
export function genvurderingsfrist(
  received: PlainDate,
  { varslingssag }: { readonly varslingssag: boolean },
): PlainDate {
  return varslingssag ? addDays(received, 14) : addWeeks(received, 4)
}

/** F09: the last day to say that a complaint is kept after partial medhold. */
export function fastholdelsesfrist(arrival: PlainDate, width: DeadlineWidth, options: WideOptions = {}): PlainDate {
  return endOfDeadline(addWeeks(arrival, 4), width, options)
}
