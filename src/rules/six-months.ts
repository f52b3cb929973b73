import { addMonths, type PlainDate } from '../base/date.ts'
import type { Words } from '../base/words.ts'

/** Whether a course under § 82 b with these first and last days lasts longer than the act lets it. */
export const isLongerThanSixMonths = (first: PlainDate, last: PlainDate): boolean => last > addMonths(first, 6)

export const WHY_SIX_MONTHS: Words = {
  da: 'Den tidsbegrænsede hjælp kan højst vare 6 måneder. Er behovet længere, skal det afgøres, om borgeren har ret til støtte efter § 85.',
  en: 'The time-limited help lasts 6 months at most. If the need is longer, it must be decided whether the citizen is entitled to support under § 85.',
}
