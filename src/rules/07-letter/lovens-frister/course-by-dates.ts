import { dateOf, type PlainDate } from '../../../base/date.ts'
import type { Passage } from '../../../stages/07-letter/passage.ts'
import { findDays, type WrittenDay } from '../../../text/day.ts'
import { isLongerThanSixMonths } from '../../six-months.ts'

/** "… efter § 82 b: en time hver uge fra den 1. juli 2025 til den 31. marts 2026", and nothing else told by its day. */
export function isCourseTooLong({ text, lower }: Passage): boolean {
  if (!/82 ?b(?![a-zæøå])/.test(lower) || /§+ ?(?!82 ?b)\d|ikke|hidtil|har haft|søgt|ansøg/.test(lower)) return false
  const [from, to, ...more] = findDays(text)
  if (from === undefined || to === undefined || more.length > 0) return false
  if (!/fra(?: og med)? (?:den |d\. )?$/.test(lower.slice(0, from.from))) return false
  if (!/^ ?(?:og )?(?:frem )?til(?: og med)? (?:den |d\. )?$/.test(lower.slice(from.to, to.from))) return false
  const [first, last] = [dayOf(from), dayOf(to)]
  return first !== undefined && last !== undefined && isLongerThanSixMonths(first, last)
}

function dayOf({ year, month, day }: WrittenDay): PlainDate | undefined {
  return year === null || day === null ? undefined : dateOf(year, month, day)
}
