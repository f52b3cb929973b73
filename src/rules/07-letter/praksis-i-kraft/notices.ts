import { plainDate, type PlainDate } from '../../../base/date.ts'

/** A practice notice of Ankestyrelsen that can't be leant on without further ado. */
export interface WornNotice {
  readonly number: string
  readonly kind: 'historisk' | 'omstridt' | 'nyt-nummer'
  /** From this day at the latest. */
  readonly since: PlainDate
  /** The number that holds now, where there is one. */
  readonly now: string | null
}

/** Only those whose fate has been read; of all others we know nothing, which is not to say that they hold. */
export const WORN_NOTICES: readonly WornNotice[] = [
  // 6-18 took 78-14 over; the day in 2018 isn't known.
  { number: '78-14', kind: 'historisk', since: plainDate('2018-12-31'), now: '6-18' },
  { number: '4-23', kind: 'omstridt', since: plainDate('2024-06-30'), now: null },
  { number: '20-25', kind: 'nyt-nummer', since: plainDate('2026-03-04'), now: '1-26' },
  { number: '21-25', kind: 'nyt-nummer', since: plainDate('2026-03-04'), now: '2-26' },
  { number: '22-25', kind: 'nyt-nummer', since: plainDate('2026-03-04'), now: '3-26' },
]
