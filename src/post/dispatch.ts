import type { PlainDate } from '../base/date.ts'
import { plainDate } from '../base/date.ts'
import type { MessageUuid } from './envelope.ts'

/** Minutes to wait after the first try, the second, …: quick while it may be a hiccup, then through a weekend. */
const WAITS_IN_MINUTES = [1, 5, 15, 60, 240, 720, 1440, 1440] as const

/** When to try again after so many tries; null where it is given up. Spread by the letter's number, so that not all come at once. */
export function nextTry(uuid: MessageUuid, attempts: number, at: Date): Date | null {
  const minutes = WAITS_IN_MINUTES[attempts - 1]
  if (minutes === undefined) return null
  const spread = 0.9 + (0.2 * Number.parseInt(uuid.slice(0, 4), 16)) / 0xffff
  return new Date(at.getTime() + Math.round(minutes * 60_000 * spread))
}

const DANISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' })

/** The day in Denmark at a moment: the day a letter was available on. */
export function danishDay(at: Date): PlainDate {
  return plainDate(DANISH_DAY.format(at))
}
