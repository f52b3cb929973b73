import { dateOf, type PlainDate } from '../../../base/date.ts'
import { findDays } from '../../../text/day.ts'
import { phrase } from '../../../text/pattern.ts'

const COMING = phrase(
  'træder i kraft',
  'fremover',
  'fra januar 2024',
  'fra juli 2025',
  'fra september 2025',
  'nye? lov',
  'kommende',
)

/** Told as law that is to come: in words, or by a day on which it does apply. */
export function isToCome({ text, lower }: { readonly text: string; readonly lower: string }, from: PlainDate): boolean {
  if (COMING.test(lower)) return true
  return findDays(text).some(({ year, month, day }) => {
    const told = year === null ? undefined : dateOf(year, month, day ?? 1)
    return told !== undefined && told >= from
  })
}
